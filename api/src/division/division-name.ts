const COMMITTEE = /(?:村民委员会|居民委员会|村委会|居委会|社区)$/
const OFFICE = /办事处$/

/**
 * A village's name without 村民委员会, 居民委员会, 村委会, 居委会 or 社区 at its end: what is unique in a township. Only
 * one of them goes: 东关居委会 and 东关社区居委会 are neighbours. 村 stays for the same reason.
 */
export function bareVillageName(name: string): string {
  return name.replace(COMMITTEE, '') || name
}

/** The part of a village's name that survives when villages become communities or the other way round. */
export function villageStem(name: string): string {
  const bare = bareVillageName(bareVillageName(name))
  return (bare.length > 2 ? bare.replace(/村$/, '') : bare) || bare
}

/** A township's name as lists write it: 古现街道办事处 is 古现街道. */
export function bareTownshipName(name: string): string {
  return name.replace(OFFICE, '')
}

/** A region's name without its kind at the end: 蓬莱区 and 蓬莱市 are 蓬莱, 古现街道 is 古现. */
export function regionStem(name: string): string {
  return bareTownshipName(name).replace(/(?:特别行政区|自治[区州县旗]|地区|街道|省|市|区|县|旗|盟|镇|乡)$/, '') || name
}
