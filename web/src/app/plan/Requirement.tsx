import Link from 'next/link'
import type { ReactNode } from 'react'
import { type FragmentType, getFragmentData } from '@/gql'
import type { PlanPageQuery, PlanRequirementCardFragment } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { hrefOf, type View } from '@/view/view'
import type { DutyCounts } from '../duties/duty-counts'
import { dutiesHref, filterOf } from '../duties/duty-filter'
import { isInternal } from '../duties/duty-status'
import { StatusBar } from '../duties/StatusBar'
import { InternalChip } from '../duties/StatusChip'
import styles from './plan.module.css'
import { PlanRequirementCard } from './plan.query'
import { type PlanView, planHref } from './plan-view'

interface RequirementProps {
  readonly id: string
  readonly requirement: FragmentType<typeof PlanRequirementCard>
  readonly dimensions: PlanPageQuery['shown']['dimensions']
  /** Null where it is not checked on villages. */
  readonly counts: DutyCounts | null
  readonly shown: PlanView
  readonly view: View
}

/** A requirement: what is asked, how it is checked or why not, what scores it, how it is read, and how the city stands. */
export function Requirement({ id, requirement: masked, dimensions, counts, shown, view }: RequirementProps) {
  const requirement = getFragmentData(PlanRequirementCard, masked)
  const { plan: words, place } = wordsOf(view.lang)
  const { dimension } = requirement
  const dimensionName = dimensions.find(({ key }) => key === dimension)?.shortName ?? words.management
  return (
    <li className={styles.requirement} id={id} data-checked={requirement.checked}>
      <h3>
        <a className={styles.code} href={planHref(view, shown, id)}>
          {id}
        </a>{' '}
        {requirement.name}
      </h3>
      <p className={styles.chips}>
        <span className={styles.dimension} data-dimension={dimension}>
          {dimensionName}
        </span>
        <span>{requirement.hard ? words.hard : words.soft}</span>
        {requirement.categories.map((category) => (
          <span key={category}>{place.village.categories[category]}</span>
        ))}
      </p>
      <dl className={styles.rules}>
        <Line name={words.target}>{requirement.target}</Line>
        <Line name={words.check}>
          <Check requirement={requirement} view={view} />
        </Line>
        {requirement.indicators.map(({ code, name, rule, weight, definition }) => (
          <Line key={code} name={words.score}>
            <span title={definition}>{name}</span>
            {words.colon}
            {rule}
            <small> {weight === 0 ? words.notScored : words.weight(weight, dimensionName)}</small>
          </Line>
        ))}
        {requirement.settings.map(({ key, question, choice, alternative }) => (
          <Line key={key} name={words.reading}>
            {question} <b>{choice}</b>
            {alternative && <small> {words.alternative(alternative)}</small>}
          </Line>
        ))}
      </dl>
      {counts && <Standing requirement={requirement} counts={counts} shown={shown} view={view} />}
    </li>
  )
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** What it is checked on, each measure leading to its ranking; or why it is not checked on villages. */
function Check({ requirement, view }: { requirement: PlanRequirementCardFragment; view: View }) {
  const words = wordsOf(view.lang).plan
  if (!requirement.checked) return words.notChecked(requirement.notChecked ?? '')
  if (requirement.metrics.length === 0) return words.checkedOnLedger
  return (
    <>
      {words.checkedOn}
      {requirement.metrics.map(({ metric, name }, at) => (
        <span key={metric}>
          {at > 0 && words.comma}
          <Link href={hrefOf('/ranking', { ...view, metric, stat: null, period: null })} prefetch={false}>
            {name}
          </Link>
        </span>
      ))}
    </>
  )
}

interface StandingProps {
  readonly requirement: PlanRequirementCardFragment
  readonly counts: DutyCounts
  readonly shown: PlanView
  readonly view: View
}

/** How many villages stand how; not told here where it would tell who carries a label that is not for the public. */
function Standing({ requirement, counts, shown, view }: StandingProps) {
  const words = wordsOf(view.lang).plan
  const duties = dutiesHref(view, filterOf({ on: shown.on, requirement: requirement.id }))
  return (
    <div className={styles.standing}>
      {isInternal(requirement) ? (
        <p>
          <InternalChip lang={view.lang} /> {words.internal}
        </p>
      ) : (
        <StatusBar counts={counts} lang={view.lang} />
      )}
      <Link className={styles.toDuties} href={duties} prefetch={false}>
        {words.toDuties}
      </Link>
    </div>
  )
}
