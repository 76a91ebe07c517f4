import { DomainError } from '../common/domain-error'

/** A place of which the viewer may not see all that a number about it would rest on. */
export class OutsideTerritory extends DomainError {
  constructor(name: string) {
    super(
      'OUTSIDE_TERRITORY',
      {
        zh: `“${name}”超出您的管辖范围，不能查看它的数据。`,
        en: `${name} reaches beyond your territory; its figures are not shown.`,
      },
      { name },
    )
  }
}
