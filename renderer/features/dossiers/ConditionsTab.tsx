import { Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { RuleCards } from '../eligibility/RuleCards'
import { proposalStrings as strings } from './proposals.strings'

/** The rules of its form held against one nominee. */
export function ConditionsTab({ id }: { readonly id: NominationId }) {
  const judged = useAppQuery('eligibility.nominations', { ids: [id] }, { keepPrevious: true })
  if (judged.isError) return <ErrorNotice error={judged.error} />
  const [own] = judged.data ?? []
  if (!own) return null
  if (!own.form || !own.cards) return <Text c="dimmed">{strings.noFormNoRules}</Text>
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">
        {strings.rulesOf(own.form.label)}
      </Text>
      <RuleCards cards={own.cards.cards} nominationId={id} />
    </>
  )
}
