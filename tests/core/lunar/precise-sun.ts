import { polynomial, radians, sine } from './series-time'

/**
 * Where the sun stands, by the series VSOP87 for the earth (Bretagnon and Francou 1988), shortened
 * as in Meeus, “Astronomical Algorithms” (2nd ed. 1998, appendix III): amplitude in 10⁻⁸ radian,
 * phase in radians, frequency in radians per thousand Julian years. Good to about 1″, that is half a
 * minute of the sun's way.
 */
const L0 = `
175347046 0 0; 3341656 4.6692568 6283.07585; 34894 4.6261 12566.1517; 3497 2.7441 5753.3849;
3418 2.8289 3.5231; 3136 3.6277 77713.7715; 2676 4.4181 7860.4194; 2343 6.1352 3930.2097;
1324 0.7425 11506.7698; 1273 2.0371 529.691; 1199 1.1096 1577.3435; 990 5.233 5884.927;
902 2.045 26.298; 857 3.508 398.149; 780 1.179 5223.694; 753 2.533 5507.553; 505 4.583 18849.228;
492 4.205 775.523; 357 2.92 0.067; 317 5.849 11790.629; 284 1.899 796.298; 271 0.315 10977.079;
243 0.345 5486.778; 206 4.806 2544.314; 205 1.869 5573.143; 202 2.458 6069.777; 156 0.833 213.299;
132 3.411 2942.463; 126 1.083 20.775; 115 0.645 0.98; 103 0.636 4694.003; 102 0.976 15720.839;
102 4.267 7.114; 99 6.21 2146.17; 98 0.68 155.42; 86 5.98 161000.69; 85 1.3 6275.96;
85 3.67 71430.7; 80 1.81 17260.15; 79 3.04 12036.46; 75 1.76 5088.63; 74 3.5 3154.69;
74 4.68 801.82; 70 0.83 9437.76; 62 3.98 8827.39; 61 1.82 7084.9; 57 2.78 6286.6; 56 4.39 14143.5;
56 3.47 6279.55; 52 0.19 12139.55; 52 1.33 1748.02; 51 0.28 5856.48; 49 0.49 1194.45;
41 5.37 8429.24; 41 2.4 19651.05; 39 6.17 10447.39; 37 6.04 10213.29; 37 2.57 1059.38;
36 1.71 2352.87; 36 1.78 6812.77; 33 0.59 17789.85; 30 0.44 83996.85; 30 2.74 1349.87;
25 3.16 4690.48`
const L1 = `
628331966747 0 0; 206059 2.678235 6283.07585; 4303 2.6351 12566.1517; 425 1.59 3.523;
119 5.796 26.298; 109 2.966 1577.344; 93 2.59 18849.23; 72 1.14 529.69; 68 1.87 398.15;
67 4.41 5507.55; 59 2.89 5223.69; 56 2.17 155.42; 45 0.4 796.3; 36 0.47 775.52; 29 2.65 7.11;
21 5.34 0.98; 19 1.85 5486.78; 19 4.97 213.3; 17 2.99 6275.96; 16 0.03 2544.31`
const L2 = '52919 0 0; 8720 1.0721 6283.0758; 309 0.867 12566.152; 27 0.05 3.52; 16 5.19 26.3'
const L3 = '289 5.844 6283.076; 35 0 0; 17 5.49 12566.15'
const L4 = '-114 0 0'
/** The radius, in 10⁻⁸ astronomical units: only for the light's time from the sun. */
const R0 = '100013989 0 0; 1670700 3.0984635 6283.07585; 13956 3.05525 12566.1517'

type Term = readonly [amplitude: number, phase: number, frequency: number]
const terms = (series: string): Term[] =>
  series.split(';').map((term) => term.trim().split(/\s+/).map(Number) as [number, number, number])
const longitudeSeries = [L0, L1, L2, L3, L4].map(terms)
const radiusSeries = terms(R0)

const summed = (series: readonly Term[], millennia: number): number =>
  series.reduce((sum, [a, b, c]) => sum + a * Math.cos(b + c * millennia), 0)

/** Apparent geocentric longitude of the sun, degrees, not reduced to one turn. */
export function apparentSunLongitude(jdTt: number): number {
  const millennia = (jdTt - 2451545) / 365250
  const sums = longitudeSeries.map((series) => summed(series, millennia))
  const earth = polynomial(millennia, sums) / 1e8
  const radius = summed(radiusSeries, millennia) / 1e8
  const toFk5 = -0.09033
  const aberration = -20.4898 / radius
  const arcseconds = toFk5 + aberration + nutation(millennia * 10)
  return (earth * 180) / Math.PI + 180 + arcseconds / 3600
}

/** In longitude, arcseconds; the four largest terms of the theory of 1980. */
export function nutation(centuries: number): number {
  const node = polynomial(centuries, [125.04452, -1934.136261, 0.0020708])
  const sun = 280.4665 + 36000.7698 * centuries
  const moon = 218.3165 + 481267.8813 * centuries
  return (
    -17.2 * sine(node) -
    1.32 * sine(2 * sun) -
    0.23 * sine(2 * moon) +
    0.21 * Math.sin(2 * radians(node))
  )
}
