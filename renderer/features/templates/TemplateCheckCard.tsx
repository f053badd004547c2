import { Alert, Button, List, Stack, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { TemplateCheck, TemplateRef } from '@shared/features/templates/templates.contract'
import { IconAlertTriangle, IconCircleCheck, IconRefresh } from '@tabler/icons-react'
import { useEffect } from 'react'
import { templatesStrings as strings } from './templates.strings'
import { useTakenIn } from './use-taken-in'

/** Whether the template can be filled, read anew whenever the clerk comes back from Word, or asks. */
export function TemplateCheckCard(template: TemplateRef) {
  const check = useAppQuery('templates.check', template, { keepPrevious: true })
  const { refetch } = check
  const takeIn = useTakenIn()
  useEffect(() => {
    const again = () => void refetch()
    again() // the file may have been changed since this page was last looked at
    window.addEventListener('focus', again)
    return () => window.removeEventListener('focus', again)
  }, [refetch])
  return (
    <Stack gap="sm" align="flex-start">
      <ErrorNotice error={check.error} />
      {check.data && <Result check={check.data} />}
      <Button
        variant="default"
        leftSection={<IconRefresh size={18} stroke={1.75} aria-hidden />}
        loading={check.isFetching}
        onClick={() => {
          takeIn()
          void refetch()
        }}
      >
        {strings.check}
      </Button>
    </Stack>
  )
}

function Result({ check }: { readonly check: TemplateCheck }) {
  const { broken, unknown, misplaced, unused } = check
  const problems = [
    ...unknown.map(({ tag, nearest }) =>
      nearest.length === 0 ? strings.unknown(tag) : strings.unknownMeant(tag, nearest),
    ),
    ...misplaced.map(({ tag, loop }) => strings.misplaced(tag, loop)),
  ]
  const isGood = broken === null && problems.length === 0
  const isShorter = check.isOwn && unused.length > 0
  const hasMore = !isGood || isShorter
  const [Icon, tone] = isGood
    ? ([IconCircleCheck, 'luc'] as const)
    : ([IconAlertTriangle, 'cam'] as const)
  return (
    <Alert
      w="100%"
      variant="light"
      color={tone}
      role="status"
      icon={<Icon size={20} stroke={1.75} aria-hidden />}
      title={isGood ? strings.good : strings.brokenTitle}
    >
      {hasMore && (
        <Stack gap={6}>
          {broken !== null && <Text size="sm">{broken}</Text>}
          {problems.length > 0 && (
            <List size="sm">
              {problems.map((problem) => (
                <List.Item key={problem}>{problem}</List.Item>
              ))}
            </List>
          )}
          {isShorter && <Text size="sm">{strings.unused(unused)}</Text>}
        </Stack>
      )}
    </Alert>
  )
}
