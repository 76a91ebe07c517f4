import { Division } from './division.entity'
import { DivisionChange, DivisionChangePart } from './division-change.entity'
import { DivisionList, DivisionRevision } from './division-list.entity'
import { DivisionVersion } from './division-version.entity'
import { ReportingUnit, ReportingUnitList, ReportingUnitMember } from './reporting-unit.entity'

/** The tables of places over time. */
export const divisionEntities = [
  Division,
  DivisionVersion,
  DivisionChange,
  DivisionChangePart,
  DivisionList,
  DivisionRevision,
  ReportingUnitList,
  ReportingUnit,
  ReportingUnitMember,
] as const
