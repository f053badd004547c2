import { julianDay, localDayNumber, polynomial, sine, toUniversal } from './series-time'

/**
 * A second way to the Vietnamese lunar calendar, sharing no series and no rule code with the table:
 * new moons straight from the series of true phases (Meeus, “Astronomical Algorithms”, chapter 49),
 * the sun by the older theory of Newcomb (Meeus, “Astronomical Formulae for Calculators”, chapter
 * 18), and the leap month by the sign of the zodiac at each month's first midnight instead of the
 * instants at which the sun passes them. From 1968 on only: UTC+7 throughout.
 */
export interface OracleDate {
  readonly day: number
  readonly month: number
  readonly isLeap: boolean
  readonly year: number
}

/** Phase terms: amplitude in 10⁻⁵ day; power of E; multiples of M, M′, F. */
const phaseTerms: readonly (readonly [number, number, number, number, number])[] = [
  [-40720, 0, 0, 1, 0],
  [17241, 1, 1, 0, 0],
  [1608, 0, 0, 2, 0],
  [1039, 0, 0, 0, 2],
  [739, 1, -1, 1, 0],
  [-514, 1, 1, 1, 0],
  [208, 2, 2, 0, 0],
  [-111, 0, 0, 1, -2],
  [-57, 0, 0, 1, 2],
  [56, 1, 1, 2, 0],
  [-42, 0, 0, 3, 0],
  [42, 1, 1, 0, 2],
  [38, 1, 1, 0, -2],
  [-24, 1, -1, 2, 0],
  [-7, 0, 2, 1, 0],
  [4, 0, 0, 2, -2],
  [4, 0, 3, 0, 0],
  [3, 0, 1, 1, -2],
  [3, 0, 0, 2, 2],
  [-3, 0, 1, 1, 2],
  [3, 0, -1, 1, 2],
  [-2, 0, -1, 1, -2],
  [-2, 0, 1, 3, 0],
  [2, 0, 0, 4, 0],
]
/** Planets: amplitude in 10⁻⁶ day, angle at k = 0, and per k. */
const planetTerms: readonly (readonly [number, number, number])[] = [
  [325, 299.77, 0.107408],
  [165, 251.88, 0.016321],
  [164, 251.83, 26.651886],
  [126, 349.42, 36.412478],
  [110, 84.66, 18.206239],
  [62, 141.74, 53.303771],
  [60, 207.14, 2.453732],
  [56, 154.84, 7.30686],
  [47, 34.52, 27.261239],
  [42, 207.19, 0.121824],
  [40, 291.34, 1.844379],
  [37, 161.72, 24.198154],
  [35, 239.56, 25.513099],
  [23, 331.55, 3.592518],
]

/** Day, since 1970-01-01, of the k-th new moon counted from that of January 2000. */
export function newMoonDay(k: number, zoneHours = 7): number {
  const t = k / 1236.85
  const mean =
    polynomial(t, [2451550.09766, 0, 0.00015437, -0.00000015, 0.00000000073]) + 29.530588861 * k
  const sun = 2.5534 + 29.1053567 * k + polynomial(t, [0, 0, -0.0000014, -0.00000011])
  const moon = 201.5643 + 385.81693528 * k + polynomial(t, [0, 0, 0.0107582, 0.00001238])
  const latitude = 160.7108 + 390.67050284 * k + polynomial(t, [0, 0, -0.0016118, -0.00000227])
  const node = 124.7746 - 1.56375588 * k + polynomial(t, [0, 0, 0.0020672, 0.00000215])
  const e = 1 - 0.002516 * t - 0.0000074 * t * t
  const phase = phaseTerms.reduce(
    (sum, [amplitude, power, m, a, f]) =>
      sum + amplitude * e ** power * sine(m * sun + a * moon + f * latitude),
    -17 * sine(node),
  )
  const planets = planetTerms.reduce(
    (sum, [amplitude, at, perK], n) =>
      sum + amplitude * sine(at + perK * k - (n === 0 ? 0.009173 * t * t : 0)),
    0,
  )
  return localDayNumber(toUniversal(mean + phase / 1e5 + planets / 1e6), zoneHours)
}

/** Which twelfth of the sun's way, 0–11 from the spring equinox, at the first midnight of a day. */
export function sunSign(dayNumber: number): number {
  const t = (julianDay(dayNumber * 86_400_000) - 7 / 24 + 65 / 86_400 - 2415020) / 36525
  const mean = polynomial(t, [279.69668, 36000.76892, 0.0003025])
  const anomaly = polynomial(t, [358.47583, 35999.04975, -0.00015, -0.0000033])
  const centre =
    polynomial(t, [1.91946, -0.004789, -0.000014]) * sine(anomaly) +
    (0.020094 - 0.0001 * t) * sine(2 * anomaly) +
    0.000293 * sine(3 * anomaly)
  const disturbed =
    0.00134 * sine(243.23 + 22518.7541 * t) +
    0.00154 * sine(306.57 + 45037.5082 * t) +
    0.002 * sine(402.69 + 32964.3577 * t) +
    0.00179 * sine(350.74 + 445267.1142 * t - 0.00144 * t * t) +
    0.00178 * sine(231.19 + 20.2 * t)
  const apparent = -0.00569 - 0.00479 * sine(259.18 - 1934.142 * t)
  const longitude = mean + centre + disturbed + apparent
  return Math.floor((longitude - 360 * Math.floor(longitude / 360)) / 30)
}

/** Is the sun in another sign at the end of the month than at its beginning? */
const changesSign = (k: number): boolean => sunSign(newMoonDay(k)) !== sunSign(newMoonDay(k + 1))

/** The k of the eleventh month of a year: the one at whose end the sun has entered Capricorn (9). */
function eleventhK(year: number): number {
  const known = eleventhKs.get(year) ?? findEleventhK(year)
  eleventhKs.set(year, known)
  return known
}

/** Every day of a year asks for the same two. */
const eleventhKs = new Map<number, number>()

function findEleventhK(year: number): number {
  const december31 = Date.UTC(year, 11, 31) / 86_400_000
  let k = Math.floor((december31 - 10962) / 29.530588861) + 1
  while (newMoonDay(k) > december31) k--
  return sunSign(newMoonDay(k)) >= 9 && sunSign(newMoonDay(k)) < 11 ? k - 1 : k
}

/** The lunar date of a day, given as days since 1970-01-01. */
export function oracleLunar(dayNumber: number): OracleDate {
  let k = Math.floor((dayNumber - 10962) / 29.530588861) + 2
  while (newMoonDay(k) > dayNumber) k--
  const solarYear = new Date(dayNumber * 86_400_000).getUTCFullYear()
  const endYear = k >= eleventhK(solarYear) ? solarYear + 1 : solarYear
  const from = eleventhK(endYear - 1)
  const isLongYear = eleventhK(endYear) - from === 13
  let leapK = Number.POSITIVE_INFINITY
  if (isLongYear) for (leapK = from + 1; changesSign(leapK); ) leapK++
  const place = k - from - (k >= leapK ? 1 : 0)
  const month = ((place + 10) % 12) + 1
  const year = place < 2 ? endYear - 1 : endYear
  return { day: dayNumber - newMoonDay(k) + 1, month, isLeap: k === leapK, year }
}
