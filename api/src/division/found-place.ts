import type { Words } from '../common/words'
import { villageStem } from './division-name'
import type { VillageFound } from './find-village'
import type { PlaceIndex } from './place-index'
import { joinWords } from './place-words'

const codeMeans = (given: string, code: string, name: string): Words => ({
  zh: `代码 ${given} 现为 ${code}(${name})。`,
  en: `Code ${given} is now ${code} (${name}).`,
})

const nameDiffers = (given: string, code: string, name: string): Words => ({
  zh: `名称“${given}”与代码不一致：${code} 是${name}，以代码为准。`,
  en: `The name "${given}" does not go with the code: ${code} is ${name}. The code was followed.`,
})

const understoodAs = (given: string, code: string, name: string): Words => ({
  zh: `“${given}”按 ${code}(${name})处理。`,
  en: `"${given}" was taken for ${code} (${name}).`,
})

/** That a place no longer exists, when it is named for a day after its end. */
function endedNote(index: PlaceIndex, last: number, day: string): Words[] {
  const end = index.table.validTo[last] as string | null
  if (end === null || end > day) return []
  const merged = index.mergeOf(index.idOf(last))
  const into = merged === null ? -1 : index.lastRowOf(merged)
  if (into < 0)
    return [
      {
        zh: `${index.codeOf(last)} 自 ${end} 起不在区划名单中。`,
        en: `${index.codeOf(last)} is no longer on the list of divisions of ${end}.`,
      },
    ]
  return [
    {
      zh: `${index.codeOf(last)} 自 ${end} 起已并入 ${index.codeOf(into)}(${index.nameOf(into)})。`,
      en: `${index.codeOf(last)} was merged into ${index.codeOf(into)} (${index.nameOf(into)}) as of ${end}.`,
    },
  ]
}

function found(index: PlaceIndex, row: number, day: string, notes: (last: number) => Words[]): VillageFound {
  const id = index.idOf(row)
  const last = index.lastRowOf(id)
  const notice = joinWords([...notes(last), ...endedNote(index, last, day)])
  return { id, code: index.codeOf(last), name: index.nameOf(last), notice }
}

/** The place that a code meant. A notice names both codes where the code given is not its last. */
export function foundByCode(
  index: PlaceIndex,
  row: number,
  given: { readonly code: string; readonly village: string | null },
  day: string,
): VillageFound {
  return found(index, row, day, (last) => {
    const name = given.village
    const agrees = !name || [row, last].some((each) => villageStem(index.nameOf(each)) === villageStem(name))
    return [
      ...(index.codeOf(last) === given.code ? [] : [codeMeans(given.code, index.codeOf(last), index.nameOf(last))]),
      ...(agrees ? [] : [nameDiffers(name, given.code, index.nameOf(row))]),
    ]
  })
}

/** The place that a name meant; `plainly` false: the file wrote it otherwise than the list of that day does. */
export function foundByName(
  index: PlaceIndex,
  row: number,
  given: string,
  plainly: boolean,
  day: string,
): VillageFound {
  return found(index, row, day, (last) =>
    plainly ? [] : [understoodAs(given, index.codeOf(last), index.nameOf(last))],
  )
}
