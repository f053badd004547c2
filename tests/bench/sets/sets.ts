export interface DataSet {
  /** Organisations of every level, the committee at the top included. */
  readonly organisations: number
  /** Of these, standing directly under the committee. */
  readonly bases: number
  readonly people: number
  readonly partyMembers: number
  /** Years with ratings and awards, up to 2024. */
  readonly years: number
  readonly awardsPerYear: number
}

export type SetName = 'small' | 'real' | 'tenfold' | 'province' | 'extreme'

/** An office's own, a real Bloc, ten of them, a whole province, and more than any province has. */
export const dataSets: Readonly<Record<SetName, DataSet>> = {
  small: {
    ...{ organisations: 12, bases: 5, people: 120, partyMembers: 60 },
    ...{ years: 2, awardsPerYear: 10 },
  },
  real: {
    ...{ organisations: 370, bases: 95, people: 10_000, partyMembers: 5_000 },
    ...{ years: 6, awardsPerYear: 600 },
  },
  tenfold: {
    ...{ organisations: 3_700, bases: 950, people: 100_000, partyMembers: 50_000 },
    ...{ years: 6, awardsPerYear: 6_000 },
  },
  province: {
    ...{ organisations: 7_000, bases: 1_700, people: 300_000, partyMembers: 160_000 },
    ...{ years: 6, awardsPerYear: 15_000 },
  },
  extreme: {
    ...{ organisations: 10_000, bases: 2_400, people: 800_000, partyMembers: 430_000 },
    ...{ years: 2, awardsPerYear: 15_000 },
  },
}
