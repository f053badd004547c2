import { ProposalPage } from '@renderer/features/dossiers/ProposalPage'
import { ProposalId } from '@shared/features/nominations/nominations.ids'
import { useParams } from 'wouter'

/** The assistant, where it was left; `moi` begins one. */
export function ProposalScreen() {
  const { id } = useParams() as { readonly id: string }
  const proposalId = ProposalId.safeParse(id).data ?? null
  return <ProposalPage key={id} id={proposalId} />
}
