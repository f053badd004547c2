import type { LocalDate } from '@shared/core/local-date'
import { unitStates } from '@shared/features/duties/duties.kinds'
import { sql } from 'kysely'
import type { Time } from './duties.times'

/** What the set-based questions need of a time. */
type Asked = Pick<Time, 'key' | 'dueOn' | 'duty'>

/**
 * `standing`: one row for each time and each unit that owes it, with where it stands. All of it in one
 * question, whatever the number of organisations.
 *
 * Who owes it is judged on the day due, by the tree of that day; what was recorded of others counts as
 * well, so that nothing written down is ever out of sight. A unit that ended since without having
 * submitted is not chased (`ended`).
 */
export const standingOf = (times: readonly Asked[], today: LocalDate) => sql`
  asked as materialized (
    select value ->> 'n' as n, value ->> 'dutyId' as duty_id, value ->> 'key' as period_key,
      value ->> 'dueOn' as due_on, value ->> 'leadDays' as lead_days,
      value ->> 'owedBy' as owed_by, value ->> 'owedLevel' as owed_level,
      value ->> 'owedKind' as owed_kind
    from json_each(${JSON.stringify(times.map(toAsked))})),
  spell as materialized (
    select organisation_id, name, parent_id, level, kind, is_open,
      ifnull(valid_from, '') as since,
      lead(ifnull(valid_from, '')) over (partition by organisation_id order by ordinal) as until
    from organisation_version),
  owing as materialized (
    select a.n, v.organisation_id, v.name, v.parent_id, v.level, v.kind
    from asked as a
    join spell as v on v.is_open = 1 and v.since <= a.due_on
      and (v.until is null or v.until > a.due_on)
    where case a.owed_by
      when 'base' then v.level in ('base-committee', 'base-cell')
      when 'level' then v.level = a.owed_level
      when 'kind' then v.kind = a.owed_kind and v.level in ('base-committee', 'base-cell')
      when 'chosen' then exists (select 1 from duty_unit as u
        where u.duty_id = a.duty_id and u.organisation_id = v.organisation_id
          and (u.since is null or u.since <= a.due_on))
      else 0 end),
  recorded as (
    select a.n, s.* from asked as a
    join duty_submission as s on s.duty_id = a.duty_id and s.period_key = a.period_key),
  unit as (
    select n, organisation_id, name, parent_id, level, kind, 1 as is_owing from owing
    union all
    select n, null, '', null, null, null, 1 from asked where owed_by = 'office'
    union all
    select r.n, r.organisation_id, ifnull(o.name, ''), o.parent_id, o.level, o.kind, 0
    from recorded as r
    left join organisation as o on o.id = r.organisation_id
    left join owing as w on w.n = r.n and w.organisation_id = r.organisation_id
    join asked as a on a.n = r.n
    where w.n is null and r.state <> 'pending'
      and (r.organisation_id is not null or a.owed_by <> 'office')),
  standing as (
    select u.*, s.id as submission_id, s.submitted_on, s.number, s.returned_on, s.accepted_on,
      s.due_on as own_due, s.reason, s.note, ifnull(s.due_on, a.due_on) as due_on,
      o.sort_key, o.search_text,
      case when s.state in ('submitted', 'returned', 'accepted', 'excused') then s.state
        when o.closed_on <= ${today} then 'ended'
        when ifnull(s.due_on, a.due_on) < ${today} then 'overdue'
        when date(ifnull(s.due_on, a.due_on), '-' || a.lead_days || ' days') <= ${today}
          then 'due-soon'
        else 'not-due' end as state
    from unit as u
    join asked as a on a.n = u.n
    left join organisation as o on o.id = u.organisation_id
    left join duty_submission as s on s.duty_id = a.duty_id and s.period_key = a.period_key
      and ifnull(s.organisation_id, '') = ifnull(u.organisation_id, ''))`

function toAsked({ duty, key, dueOn }: Asked, n: number) {
  const { id: dutyId, leadDays, owedBy, owedLevel, owedKind } = duty
  return { n, dutyId, key, dueOn, leadDays, owedBy, owedLevel, owedKind }
}

/** Days past the day due, as `daysLate` has it. */
export const lateDays = (today: LocalDate) => sql`
  case when state in ('excused', 'ended') then 0
    when state in ('submitted', 'accepted')
      then max(0, julianday(submitted_on) - julianday(due_on))
    else max(0, julianday(${today}) - julianday(due_on)) end`

/** The order of states in `unitStates`, most urgent first. */
export const stateOrder = sql`(select key from json_each(${JSON.stringify(unitStates)})
  where value = state)`
