import { sql } from 'kysely'
import type { MigrationTx } from '../../migrate'

/** The triggers as they stand, each with the part that is put in another one's place. */
const changes = [
  {
    name: 'paused_tally_end',
    part: /insert into person_search_place[\s\S]*?order by 2/,
    instead: () => `${place};\n${enterMembers}`,
  },
  // Whoever is placed with the organisation already beside them is entered there by who does it.
  {
    name: 'member_place_insert',
    part: /(after insert on person_search_place)\s+begin/,
    instead: (_: string, head: string) => `${head} when new.organisation_id is null begin`,
  },
  {
    name: 'member_membership_insert',
    part: /when new\.valid_to is null\s+begin/,
    instead: () => 'when not exists (select 1 from paused_tally) and new.valid_to is null begin',
  },
] as const

/** Places everyone who was added during a pause, and enters them beside their organisation, when it ends. */
export async function placeAtOnce(tx: MigrationTx): Promise<void> {
  for (const { name, part, instead } of changes) {
    const { rows } = await sql<{ sql: string }>`select sql from sqlite_schema
      where type = 'trigger' and name = ${name}`.execute(tx)
    const before = rows[0]?.sql ?? ''
    if (!part.test(before)) throw new Error(`${name} is not the trigger that was expected`)
    await sql.raw(`drop trigger ${name}`).execute(tx)
    await sql.raw(before.replace(part, instead)).execute(tx)
  }
}

/** As in 0014/find-people.ts. */
const placeBits = 19
const lettersInCode = 8
const alphabet = '\t 0123456789abcdefghijklmnopqrstuvwxyz{}~'
const base = alphabet.length + 1

function digit(at: number): string {
  const letter = `substr(sort_key, ${at + 1}, 1)`
  const between = `case when ${letter} < '0' then 2 when ${letter} < 'a' then 12 else ${base - 1} end`
  const known = `nullif(instr('${alphabet}', ${letter}), 0)`
  return `${base ** (lettersInCode - 1 - at)} * iif(${letter} = '', 0, coalesce(${known}, ${between}))`
}

const code = Array.from({ length: lettersInCode }, (_, at) => digit(at)).join(' + ')

/** Materialized: as a plain subquery it is worked out wherever it is named. */
const place = `insert into person_search_place (ord, place, organisation_id)
    with coded (ord, sort_key, id, code) as materialized (
      select ord, sort_key, id, ${code} from person where ord > old.after_person
    ) select c.ord, coalesce((select max(place) + 1 from person_search_place
          where place between c.code << ${placeBits} and ((c.code + 1) << ${placeBits}) - 1),
        c.code << ${placeBits}) + row_number() over (partition by c.code order by c.sort_key, c.id) - 1,
      m.organisation_id
    from coded as c left join membership as m on m.person_id = c.id and m.valid_to is null
    order by 2`

const enterMembers = `insert into person_search_member
    select l.organisation_id, l.place, l.ord, t.found from person_search_place as l
      join person_search_text as t on t.place = l.place
    where l.ord > old.after_person and l.organisation_id is not null order by 1, 2`
