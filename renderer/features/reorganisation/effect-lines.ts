import type { ReorganisationEffect } from '@shared/features/reorganisation/reorganisation.results'
import { effectStrings as strings } from './reorganisation.strings'

/** So many cells told apart are named; more are counted. */
const renamedAtMost = 2

/** The effect in sentences, what matters most first. */
export function effectLines(effect: ReorganisationEffect): readonly string[] {
  const { ended, endedNames, renamed, nominations, registrations } = effect
  const { ratings, figures, awards, exemplars, duties, works, submissions } = effect
  const lines = [
    ...peopleLines(effect),
    ...(ended > 0 ? [strings.ended({ count: ended, names: endedNames })] : []),
    ...renamed.slice(0, renamedAtMost).map(strings.renamed),
    ...(renamed.length > renamedAtMost
      ? [strings.moreRenamed(renamed.length - renamedAtMost)]
      : []),
    ...(nominations.open > 0 ? [strings.nominations(nominations)] : []),
    ...(registrations.open > 0 ? [strings.registrations(registrations)] : []),
    ...(works > 0 ? [strings.works(works)] : []),
    ...(duties > 0 ? [strings.duties(duties)] : []),
    ...(ratings + figures + awards + exemplars + submissions > 0
      ? [strings.kept({ ratings, figures, awards, exemplars, submissions })]
      : []),
  ]
  return lines.length > 0 ? lines : [strings.nothing]
}

function peopleLines(effect: ReorganisationEffect): readonly string[] {
  const { moving, leaving, staying, below, movedOrganisations, successors } = effect
  const [only, second] = successors
  const isOne = only !== undefined && second === undefined
  const lines: string[] = []
  if (isOne && moving.people > 0) lines.push(strings.moving({ who: moving, to: only.name }))
  if (isOne && only.children > 0 && movedOrganisations > 0)
    lines.push(strings.movedOrganisations({ count: movedOrganisations, to: only.name }))
  if (second)
    lines.push(
      ...successors.map((part) =>
        strings.part({ ...part, who: part, isNew: part.state === 'created' }),
      ),
    )
  if (successors.length === 0 && movedOrganisations > 1)
    lines.push(strings.movedApart(movedOrganisations))
  if (leaving.people > 0) lines.push(strings.leaving(leaving))
  if (staying.people > 0 || below > 0) lines.push(strings.staying({ who: staying, below }))
  return lines
}
