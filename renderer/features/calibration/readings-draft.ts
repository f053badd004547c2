import {
  type Corner,
  corners,
  type Readings,
  type Sheet,
} from '@shared/features/calibration/calibration.rules'
import type { Place } from '@shared/features/calibration/calibration.transform'

/** What is typed for one cross: how far from the two nearest edges; '' while nothing is. */
export interface TypedPlace {
  readonly x: number | ''
  readonly y: number | ''
}

export interface ReadingsDraft {
  readonly crosses: Readonly<Record<Corner, TypedPlace>>
  readonly barAcross: number | ''
  readonly barDown: number | ''
  readonly measuredBy: string
}

const blank: TypedPlace = { x: '', y: '' }

export const blankReadings: ReadingsDraft = {
  crosses: { upperLeft: blank, upperRight: blank, lowerLeft: blank, lowerRight: blank },
  barAcross: '',
  barDown: '',
  measuredBy: '',
}

/** From the upper left corner, as the sums are made; null while something needed is missing. */
export function readingsOf(draft: ReadingsDraft, sheet: Sheet): Readings | null {
  const { crosses, barAcross, barDown } = draft
  const places = Object.fromEntries(
    corners.map((corner) => [corner, placeOf(crosses[corner], corner, sheet)]),
  ) as Record<Corner, Place | null>
  const { upperLeft, lowerRight, upperRight, lowerLeft } = places
  if (!upperLeft || !lowerRight || barAcross === '' || barDown === '') return null
  return { upperLeft, lowerRight, upperRight, lowerLeft, barAcross, barDown }
}

function placeOf({ x, y }: TypedPlace, corner: Corner, { width, height }: Sheet): Place | null {
  if (x === '' || y === '') return null
  const isRight = corner === 'upperRight' || corner === 'lowerRight'
  const isLower = corner === 'lowerLeft' || corner === 'lowerRight'
  return { x: isRight ? width - x : x, y: isLower ? height - y : y }
}
