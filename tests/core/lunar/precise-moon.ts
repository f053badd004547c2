import { apparentSunLongitude, nutation } from './precise-sun'
import { polynomial, signedAngle, sine } from './series-time'

/**
 * The moon's longitude by the main terms of ELP-2000/82 (Chapront), as chosen in Meeus,
 * “Astronomical Algorithms” (2nd ed. 1998, table 47.A): multiples of D, M, M′ and F, then the
 * amplitude in 10⁻⁶ degree. Good to about 10″, that is 20 seconds of the moon's way.
 */
const table = `
0 0 1 0 6288774; 2 0 -1 0 1274027; 2 0 0 0 658314; 0 0 2 0 213618; 0 1 0 0 -185116;
0 0 0 2 -114332; 2 0 -2 0 58793; 2 -1 -1 0 57066; 2 0 1 0 53322; 2 -1 0 0 45758; 0 1 -1 0 -40923;
1 0 0 0 -34720; 0 1 1 0 -30383; 2 0 0 -2 15327; 0 0 1 2 -12528; 0 0 1 -2 10980; 4 0 -1 0 10675;
0 0 3 0 10034; 4 0 -2 0 8548; 2 1 -1 0 -7888; 2 1 0 0 -6766; 1 0 -1 0 -5163; 1 1 0 0 4987;
2 -1 1 0 4036; 2 0 2 0 3994; 4 0 0 0 3861; 2 0 -3 0 3665; 0 1 -2 0 -2689; 2 0 -1 2 -2602;
2 -1 -2 0 2390; 1 0 1 0 -2348; 2 -2 0 0 2236; 0 1 2 0 -2120; 0 2 0 0 -2069; 2 -2 -1 0 2048;
2 0 1 -2 -1773; 2 0 0 2 -1595; 4 -1 -1 0 1215; 0 0 2 2 -1110; 3 0 -1 0 -892; 2 1 1 0 -810;
4 -1 -2 0 759; 0 2 -1 0 -713; 2 2 -1 0 -700; 2 1 -2 0 691; 2 -1 0 -2 596; 4 0 1 0 549;
0 0 4 0 537; 4 -1 0 0 520; 1 0 -2 0 -487; 2 1 0 -2 -399; 0 0 2 -2 -381; 1 1 1 0 351;
3 0 -2 0 -340; 4 0 -3 0 330; 2 -1 2 0 327; 0 2 1 0 -323; 1 1 -1 0 299; 2 0 3 0 294`
type Term = readonly [number, number, number, number, number]
const terms = table
  .split(';')
  .map((term) => term.trim().split(/\s+/).map(Number) as unknown as Term)

/** Apparent geocentric longitude of the moon, degrees, not reduced to one turn. */
export function apparentMoonLongitude(jdTt: number): number {
  const t = (jdTt - 2451545) / 36525
  const mean = polynomial(t, [218.3164477, 481267.88123421, -0.0015786, 1 / 538841, -1 / 65194000])
  const d = polynomial(t, [297.8501921, 445267.1114034, -0.0018819, 1 / 545868, -1 / 113065000])
  const m = polynomial(t, [357.5291092, 35999.0502909, -0.0001536, 1 / 24490000])
  const a = polynomial(t, [134.9633964, 477198.8675055, 0.0087414, 1 / 69699, -1 / 14712000])
  const f = polynomial(t, [93.272095, 483202.0175233, -0.0036539, -1 / 3526000, 1 / 863310000])
  const e = 1 - 0.002516 * t - 0.0000074 * t * t
  const periodic = terms.reduce(
    (sum, [kd, km, ka, kf, amplitude]) =>
      sum + amplitude * e ** Math.abs(km) * sine(kd * d + km * m + ka * a + kf * f),
    0,
  )
  const planets =
    3958 * sine(119.75 + 131.849 * t) + 1962 * sine(mean - f) + 318 * sine(53.09 + 479264.29 * t)
  return mean + (periodic + planets) / 1e6 + nutation(t) / 3600
}

/** The new moon nearest to an instant, TT: where both longitudes are the same. */
export function newMoonNear(jdTt: number): number {
  const degreesPerDay = 12.19
  let at = jdTt
  for (let step = 0; step < 12; step++) {
    const apart = signedAngle(apparentMoonLongitude(at) - apparentSunLongitude(at))
    at -= apart / degreesPerDay
    if (Math.abs(apart) < 1e-6) break
  }
  return at
}
