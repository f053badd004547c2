import type { Execute } from './count-members'

/**
 * The search index of people, in the order in which lists show them.
 *
 * `person_search_place` gives every person a row number that begins with the code of the first
 * letters of the sort key, so that the index yields hits in display order and a screenful of
 * them costs the same whether ten people match or half a million. Within one code (people of one
 * tên, tone and beginning of họ) the order is that of arrival; readers sort those few themselves.
 *
 * The index holds trigrams: three letters anywhere, or a blank and two letters for beginnings of
 * words. What lists are filtered by stands behind the text as private-use characters, one per slot.
 */
export async function findPeople(execute: Execute): Promise<void> {
  for (const event of ['insert', 'update', 'delete'])
    await execute(`drop trigger if exists index_person_${event}`)
  await execute('drop table person_search')
  await execute('drop index person_by_search')
  await execute(`create table person_search_place (
    ord integer primary key,
    place integer not null unique
  ) strict`)
  await execute(`create view person_search_text as
    select l.place, ${indexedText('p')} as found
    from person_search_place as l join person as p on p.ord = l.ord`)
  await execute(`create virtual table person_search using fts5(
    found, content = 'person_search_text', content_rowid = 'place',
    tokenize = 'trigram', detail = none, columnsize = 0
  )`)
  await execute(`create table person_tally (
    level integer not null,
    bucket integer not null,
    people integer not null,
    primary key (level, bucket)
  ) strict, without rowid`)
  await execute(`create trigger index_person_insert after insert on person begin ${enter} end`)
  await execute(`create trigger index_person_delete after delete on person begin ${leave} end`)
  await execute(`create trigger index_person_update after update on person
    when new.ord is not old.ord or new.sort_key is not old.sort_key
      or ${indexedText('new')} is not ${indexedText('old')}
    begin ${leave} ${enter} end`)
  await fillIndexOfPeople(execute)
}

/** From the rows there are: for the migration, and for whoever writes rows past the triggers. */
export async function fillIndexOfPeople(execute: Execute): Promise<void> {
  await execute('delete from person_search_place')
  await execute('delete from person_tally')
  await execute(`insert into person_search_place (ord, place)
    select ord, (code << ${placeBits}) + row_number() over (partition by code order by sort_key, id) - 1
    from (select ord, sort_key, id, ${code('sort_key')} as code from person) order by 2`)
  for (const { level, bucket } of levels)
    await execute(`insert into person_tally
      select ${level}, ${bucket} as bucket, count(*) from person_search_place group by bucket`)
  await execute(`insert into person_search (person_search) values ('rebuild')`)
}

/**
 * Of 63 bits, these tell the people of one code apart (half a million of them); the rest are the
 * code, the first letters of the sort key as digits.
 */
const placeBits = 19
const lettersInCode = 8
/** In byte order, each a digit from 1; a character between two of these counts as the one before. */
const alphabet = '\t 0123456789abcdefghijklmnopqrstuvwxyz{}~'
const base = alphabet.length + 1

/** The first letters of a sort key as a number in the same order. */
function code(sortKey: string): string {
  const digits = Array.from({ length: lettersInCode }, (_, at) => {
    const letter = `substr(${sortKey}, ${at + 1}, 1)`
    const known = `instr('${alphabet}', ${letter})`
    const between = `when ${letter} < '0' then 2 when ${letter} < 'a' then 12 else ${base - 1}`
    const digit = `case when ${letter} = '' then 0 when ${known} then ${known} ${between} end`
    return `${base ** (lettersInCode - 1 - at)} * (${digit})`
  })
  return `(${digits.join(' + ')})`
}

/** How many people there are per beginning of three letters, and per whole code. */
const levels = [
  { level: 1, bucket: `(place >> ${placeBits}) / ${base ** 5}` },
  { level: 2, bucket: `place >> ${placeBits}` },
] as const

/** What a list is filtered by, a small number per slot; `people.index.ts` asks in the same slots. */
const slots = (row: string): readonly string[] => [
  `(coalesce(unicode(${row}.category), 0) * 31 + length(${row}.category)) % 64`,
  `case ${row}.gender when 'male' then 1 when 'female' then 2 else 0 end`,
  `${row}.is_party_member * 2 + (${row}.party_end is not null)`,
  `${row}.is_youth_union_member * 2 + ${row}.is_association_member`,
  `(${row}.birth_date is null) * 2 + (${row}.citizen_number is null)`,
  `${row}.is_party_member * ((${row}.party_card is null) * 2 + (${row}.joined_on is null))`,
]

/** The first private-use character; each slot has 64 of them. */
const firstMark = 0xe000

function indexedText(row: string): string {
  const marks = slots(row).map((value, slot) => `${firstMark + slot * 64} + ${value}`)
  return `' ' || ${row}.search_text || ' ' || char(${marks.join(', ')})`
}

const count = (row: 'new' | 'old', by: 1 | -1) =>
  levels
    .map(
      ({ level, bucket }) => `insert into person_tally
        select ${level}, ${bucket}, ${by} from person_search_place where ord = ${row}.ord
        on conflict do update set people = people + excluded.people;`,
    )
    .join(' ')

const enter = `insert into person_search_place (ord, place)
    select new.ord, coalesce((select max(place) + 1 from person_search_place
      where place between code << ${placeBits} and ((code + 1) << ${placeBits}) - 1), code << ${placeBits})
    from (select ${code('new.sort_key')} as code);
  insert into person_search (rowid, found)
    select place, ${indexedText('new')} from person_search_place where ord = new.ord;
  ${count('new', 1)}`

const leave = `insert into person_search (person_search, rowid, found)
    select 'delete', place, ${indexedText('old')} from person_search_place where ord = old.ord;
  ${count('old', -1)}
  delete from person_search_place where ord = old.ord;`
