import { Alert, Button, Modal, Select, Stack } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { useReturnFocus } from '@renderer/lib/use-return-focus'
import { confirm } from '@renderer/ui/confirm'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { DesignId } from '@shared/features/certificates/certificates.ids'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
import { IconLayout, IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { choiceStrings as strings } from './choice.strings'

interface Props {
  readonly decisionId: DecisionId
}

/** “Chọn bố cục”: which designs a decision is printed with, while nothing of it is printed. */
export function DesignChoiceButton({ decisionId }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconLayout size={16} stroke={1.75} aria-hidden />}
        onClick={() => setIsOpen(true)}
      >
        {strings.choose}
      </Button>
      {isOpen && <DesignChoice decisionId={decisionId} onClose={() => setIsOpen(false)} />}
    </>
  )
}

const BUILT_IN = 'built-in'

const dropQuestion = (count: number) => ({
  title: strings.dropTitle,
  effect: strings.dropEffect(count),
  confirmLabel: strings.drop,
  isDangerous: true,
})

function DesignChoice({ decisionId, onClose }: Props & { readonly onClose: () => void }) {
  useReturnFocus(true)
  const chosen = useAppQuery('certificates.chosenDesigns', { decisionId })
  const designs = useAppQuery('certificates.designs', {})
  const choose = useAppCommand('certificates.chooseDesign')
  const askAndChoose = async (kind: SubjectKind, designId: DesignId | null) => {
    const count = chosen.data?.overrides[kind] ?? 0
    if (count > 0 && !(await confirm(dropQuestion(count)))) return
    choose.mutate({ decisionId, kind, designId, dropOverrides: count > 0 })
  }
  const isFixed = chosen.data?.isPrinted === true
  return (
    <Modal opened onClose={onClose} title={strings.title}>
      <Stack>
        {isFixed ? (
          <Alert color="lam" variant="light" icon={<IconLock size={20} aria-hidden />}>
            {strings.printed}
          </Alert>
        ) : (
          strings.description
        )}
        {(['collective', 'person'] as const).map((kind) => (
          <Select
            key={kind}
            label={strings[kind]}
            allowDeselect={false}
            disabled={isFixed || chosen.isPending}
            data={[
              { value: BUILT_IN, label: strings.builtIn },
              ...(designs.data ?? [])
                .filter(
                  ({ id, isRetired, appliesTo }) =>
                    id === chosen.data?.designs[kind].id ||
                    (!isRetired && (appliesTo === 'everyone' || appliesTo === kind)),
                )
                .map(({ id, name }) => ({ value: id as string, label: name })),
            ]}
            value={chosen.data?.designs[kind].id ?? BUILT_IN}
            onChange={(value) => {
              const designId = value === BUILT_IN ? null : DesignId.parse(value)
              void askAndChoose(kind, designId)
            }}
          />
        ))}
        <ErrorNotice error={choose.error ?? chosen.error} />
        <Button variant="default" w="fit-content" ml="auto" onClick={onClose}>
          {strings.close}
        </Button>
      </Stack>
    </Modal>
  )
}
