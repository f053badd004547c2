import type { Execute } from './count-members'

/** The categories in use and how common each is: the filter offers them. */
export async function countCategories(execute: Execute): Promise<void> {
  await execute(`create table category_tally (
    category text primary key not null,
    people integer not null
  ) strict, without rowid`)
  const count = (row: 'new' | 'old', by: 1 | -1) => `insert into category_tally
    values (${row}.category, ${by}) on conflict do update set people = people + excluded.people;`
  const drop = 'delete from category_tally where category = old.category and people = 0;'
  await execute(`create trigger tally_category_insert after insert on person begin
    ${count('new', 1)} end`)
  await execute(`create trigger tally_category_delete after delete on person begin
    ${count('old', -1)} ${drop} end`)
  await execute(`create trigger tally_category_update after update of category on person
    when new.category is not old.category begin ${count('old', -1)} ${count('new', 1)} ${drop} end`)
  await fillCategoryTally(execute)
}

/** From the rows there are. */
export async function fillCategoryTally(execute: Execute): Promise<void> {
  await execute('delete from category_tally')
  await execute(
    'insert into category_tally select category, count(*) from person group by category',
  )
}
