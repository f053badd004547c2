import type { ExemplarFileId } from '@shared/features/exemplars/exemplars.ids'
import { initialsOf } from '@shared/features/exemplars/exemplars.rules'
import { useQuery } from '@tanstack/react-query'
import classes from './Exemplars.module.css'
import { exemplarsStrings as strings } from './exemplars.strings'
import { readPhoto } from './read-photo'

interface Props {
  readonly id: ExemplarFileId | null
  readonly name: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/**
 * The photo; the initials while there is none, or none that can be shown. A file that is missing or
 * damaged is told where the files of the exemplar are opened.
 */
export function Photo({ id, name, width, height }: Props) {
  const photo = useQuery({
    queryKey: ['exemplar-photo', id],
    queryFn: () => (id === null ? null : readPhoto(id)),
    enabled: id !== null,
    retry: false,
  })
  const size = { width, height }
  if (photo.data)
    return (
      <img
        className={classes.photo}
        style={size}
        {...size}
        src={photo.data}
        alt={strings.photoOf(name)}
        draggable={false}
      />
    )
  return (
    <span className={classes.photo} style={size} aria-hidden>
      {initialsOf(name)}
    </span>
  )
}
