import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { RatingOutcome } from '@shared/features/ratings/ratings.kinds'
import type { Office } from '../../support/office'
import { smallBloc } from '../organisation/organisation-samples'
import { addPerson } from '../people/people-samples'

/** A small Bloc with two members in each of its three cells. */
export async function ratedBloc(office: Office) {
  const organisations = await smallBloc(office)
  const add = (fullName: string, organisationId: OrganisationId) =>
    addPerson(office, { fullName, organisationId })
  const { health1, health2, law1 } = organisations
  const people = {
    an: await add('Nguyễn Thử An', health1),
    binh: await add('Trần Thử Bình', health1),
    chi: await add('Lê Thử Chi', health2),
    dat: await add('Đặng Thử Đạt', health2),
    uyen: await add('Võ Thử Uyên', law1),
    yen: await add('Bùi Thử Yến', law1),
  }
  return { ...organisations, ...people }
}

export const ratePerson = (
  office: Office,
  subjectId: PersonId,
  outcome: RatingOutcome | null,
  year = 2022,
) => office.do('ratings.set', { year, subject: 'person', changes: [{ subjectId, outcome }] })

export const rateOrganisation = (
  office: Office,
  subjectId: OrganisationId,
  outcome: RatingOutcome | null,
  year = 2022,
) => office.do('ratings.set', { year, subject: 'organisation', changes: [{ subjectId, outcome }] })
