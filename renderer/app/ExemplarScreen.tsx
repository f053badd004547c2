import { ExemplarPage } from '@renderer/features/exemplars/ExemplarPage'
import { SubjectHistory } from '@renderer/features/history/SubjectHistory'
import type { ExemplarId } from '@shared/features/exemplars/exemplars.ids'
import { useParams } from 'wouter'

/** One exemplar with what was done to it. */
export function ExemplarScreen() {
  const { id } = useParams() as { readonly id: ExemplarId }
  return <ExemplarPage key={id} id={id} history={<SubjectHistory rowId={id} />} />
}
