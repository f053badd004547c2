import type { Execute } from '../0014/count-members'

/** Counts and indexes everyone who was added during the pause that ends. */
export async function countAtOnce(execute: Execute): Promise<void> {
  await execute(`create trigger paused_tally_end after delete on paused_tally begin
    ${[...countMembers, countCategories, findUnplaced, ...findPeople].join(';\n')};
  end`)
}

const addUp =
  'on conflict do update set party = party + excluded.party, people = people + excluded.people'

/** After every day and every part of one. */
const never = '9999'
const came = "coalesce(m.valid_from, '')"
const left = `coalesce(m.valid_to, '${never}')`
/** A Party member from the later of arriving and joining to the earlier of leaving and ceasing. */
const begins = `max(${came}, coalesce(p.joined_on, ''))`
const ceased = `iif(p.is_party_member = 1, '${never}', coalesce(p.party_ended_on, ''))`
const ends = `min(${left}, ${ceased})`

const spells = 'membership as m join person as p on p.id = m.person_id'
const isNew = 'm.rowid > old.after_membership'

/** Each of the four days that count about a membership, as in count-members.ts. */
const countMembers = [
  `insert into member_tally
    select m.organisation_id, sum(p.is_party_member), count(*) from ${spells}
      where ${isNew} and m.valid_to is null group by 1 ${addUp}`,
  `insert into membership_tally
    with spell (id, came, "left", begins, ends) as materialized (
      select m.organisation_id, ${came}, ${left}, ${begins}, ${ends} from ${spells} where ${isNew}
    ), change (id, day, party, people) as (
      select id, came, 0, 1 from spell where came < "left"
      union all select id, "left", 0, -1 from spell where came < "left" and "left" < '${never}'
      union all select id, begins, 1, 0 from spell where begins < ends
      union all select id, ends, -1, 0 from spell where begins < ends and ends < '${never}'
    ) select id, day, sum(party), sum(people) from change where true group by 1, 2 ${addUp}`,
]

const countCategories = `insert into category_tally
  select category, count(*) from person where ord > old.after_person group by 1
  on conflict do update set people = people + excluded.people`

const findUnplaced = `insert into person_search_unplaced
  select p.ord from person as p where p.ord > old.after_person and not exists
    (select 1 from membership as m where m.person_id = p.id and m.valid_to is null)`

/** As in find-people.ts. */
const placeBits = 19
const lettersInCode = 8
const alphabet = '\t 0123456789abcdefghijklmnopqrstuvwxyz{}~'
const base = alphabet.length + 1

function digit(at: number): string {
  const letter = `substr(sort_key, ${at + 1}, 1)`
  const known = `instr('${alphabet}', ${letter})`
  const between = `when ${letter} < '0' then 2 when ${letter} < 'a' then 12 else ${base - 1}`
  const value = `case when ${letter} = '' then 0 when ${known} then ${known} ${between} end`
  return `${base ** (lettersInCode - 1 - at)} * (${value})`
}

const code = Array.from({ length: lettersInCode }, (_, at) => digit(at)).join(' + ')

const countBeginnings = (level: 1 | 2, bucket: string) => `insert into person_tally
  select ${level}, ${bucket}, count(*) from person_search_place where ord > old.after_person
    group by 2 on conflict do update set people = people + excluded.people`

const findPeople = [
  `insert into person_search_place (ord, place)
    select ord, coalesce((select max(place) + 1 from person_search_place
        where place between code << ${placeBits} and ((code + 1) << ${placeBits}) - 1),
      code << ${placeBits}) + row_number() over (partition by code order by sort_key, id) - 1
    from (select ord, sort_key, id, ${code} as code from person where ord > old.after_person)
    order by 2`,
  `insert into person_search (rowid, found)
    select l.place, t.found from person_search_place as l
      join person_search_text as t on t.place = l.place
    where l.ord > old.after_person order by l.place`,
  countBeginnings(1, `(place >> ${placeBits}) / ${base ** 5}`),
  countBeginnings(2, `place >> ${placeBits}`),
]
