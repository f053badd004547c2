/** Julian day of an instant; 2451545.0 is 2000-01-01 12:00. Astronomers count days from noon. */
export const julianDay = (utcMs: number): number => utcMs / 86_400_000 + 2440587.5

/** The calendar day, as days since 1970-01-01, at a place so many hours east of Greenwich. */
export const localDayNumber = (jdUtc: number, zoneHours: number): number =>
  Math.floor(jdUtc - 2440587.5 + zoneHours / 24)

/**
 * Seconds by which the even time of the series (TT) is ahead of clocks (UT) in a year; 64 s in 2000.
 * Polynomials of Espenak and Meeus (NASA, 2006), from 2005 on those of Espenak (2014), which follow
 * what was measured since. After about 2025 a forecast: half a minute or more may be missing.
 */
export function deltaTSeconds(year: number): number {
  const from = (epoch: number) => year - epoch
  if (year < 1900)
    return polynomial(from(1860), [7.62, 0.5737, -0.251754, 0.01680668, -0.0004473624, 1 / 233174])
  if (year < 1920)
    return polynomial(from(1900), [-2.79, 1.494119, -0.0598939, 0.0061966, -0.000197])
  if (year < 1941) return polynomial(from(1920), [21.2, 0.84493, -0.0761, 0.0020936])
  if (year < 1961) return polynomial(from(1950), [29.07, 0.407, -1 / 233, 1 / 2547])
  if (year < 1986) return polynomial(from(1975), [45.45, 1.067, -1 / 260, -1 / 718])
  if (year < 2005)
    return polynomial(from(2000), [63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599])
  if (year < 2015) return polynomial(from(2005), [64.69, 0.293])
  return polynomial(from(2015), [67.62, 0.3645, 0.0039755])
}

export const polynomial = (x: number, coefficients: readonly number[]): number =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0)

/** TT to UT, both Julian days. */
export const toUniversal = (jdTt: number): number =>
  jdTt - deltaTSeconds(2000 + (jdTt - 2451544.5) / 365.2425) / 86_400

export const radians = (degrees: number): number => (degrees * Math.PI) / 180
export const sine = (degrees: number): number => Math.sin(radians(degrees))

/** Into −180…180. */
export const signedAngle = (degrees: number): number =>
  degrees - 360 * Math.floor((degrees + 180) / 360)
