import { Alert, Anchor, Button, Group, Stack, Textarea } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FactList } from '@renderer/ui/FactList'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { VerificationAnswer } from '@shared/features/certificates/certificates.designs.contract'
import {
  type Icon,
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconQrcode,
} from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { Link } from 'wouter'
import { CertificateTabs } from './CertificateTabs'
import { setupStrings } from './setup.strings'

const strings = setupStrings.check

/** Kiểm tra giấy khen: the text of a code, scanned, pasted or typed, against the ledger. */
export function CheckPage() {
  const [text, setText] = useState('')
  const [asked, setAsked] = useState('')
  const inputRef = useRef<HTMLTextAreaElement>(null)
  const answer = useAppQuery('certificates.verify', { text: asked }, { enabled: asked !== '' })
  const verify = () => setAsked(text.trim())
  const clear = () => {
    setText('')
    setAsked('')
    inputRef.current?.focus()
  }
  // A hand-held scanner ends what it types with Enter.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    verify()
  }
  return (
    <Page>
      <PageHeader title={setupStrings.title} description={strings.description} />
      <CertificateTabs current="check" />
      <Stack maw={760} gap="md" mt="md">
        <Textarea
          ref={inputRef}
          label={strings.text}
          description={strings.hint}
          autosize
          minRows={2}
          maxRows={4}
          maxLength={500}
          data-autofocus
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Group gap="xs">
          <Button
            leftSection={<IconQrcode size={18} stroke={1.75} aria-hidden />}
            disabled={text.trim() === ''}
            onClick={verify}
          >
            {strings.verify}
          </Button>
          {asked !== '' && (
            <Button variant="default" onClick={clear}>
              {strings.clear}
            </Button>
          )}
        </Group>
        <ErrorNotice error={answer.error} />
        {asked !== '' && answer.data && <Answer answer={answer.data} />}
      </Stack>
    </Page>
  )
}

interface Verdict {
  readonly color: 'luc' | 'cam' | 'do'
  readonly icon: Icon
  readonly title: string
  readonly hint: string
}

function verdictOf(answer: VerificationAnswer): Verdict {
  switch (answer.kind) {
    case 'genuine':
      return {
        color: 'luc',
        icon: IconCircleCheck,
        title: strings.genuine,
        hint: strings.genuineHint,
      }
    case 'corrected':
      return {
        ...{ color: 'cam', icon: IconAlertTriangle },
        ...{ title: strings.corrected, hint: strings.correctedHint },
      }
    case 'revoked':
      return { color: 'do', icon: IconCircleX, title: strings.revoked, hint: strings.revokedHint }
    case 'altered':
      return {
        ...{ color: 'do', icon: IconCircleX, title: strings.altered },
        hint: strings.alteredHint(answer.ledgerNumber),
      }
    case 'unknown':
      return {
        ...{ color: 'cam', icon: IconAlertTriangle, title: strings.unknown },
        hint: strings.unknownHint(answer.ledgerNumber),
      }
    case 'unreadable':
      return {
        ...{ color: 'cam', icon: IconAlertTriangle },
        ...{ title: strings.unreadable, hint: strings.unreadableHint },
      }
  }
}

function Answer({ answer }: { readonly answer: VerificationAnswer }) {
  const { color, icon: Icon, title, hint } = verdictOf(answer)
  return (
    <>
      <Alert
        color={color}
        variant="light"
        icon={<Icon size={22} stroke={1.75} aria-hidden />}
        title={title}
        role="status"
      >
        {hint}
      </Alert>
      {'line' in answer && <LineFacts line={answer.line} />}
    </>
  )
}

type Line = Extract<VerificationAnswer, { readonly line: unknown }>['line']

const LineFacts = ({ line }: { readonly line: Line }) => (
  <FactList
    facts={[
      { label: strings.name, value: line.name },
      {
        label: strings.position,
        value: [line.position, line.unit].filter(Boolean).join(', ') || null,
      },
      { label: strings.achievement, value: line.achievement },
      { label: strings.ledger, value: line.ledgerNumber },
      {
        label: strings.number,
        value: (
          <Anchor component={Link} href={`/quyet-dinh/${line.decisionId}`}>
            {strings.decisionLine({ number: line.decisionNumber, day: line.decidedOn })}
          </Anchor>
        ),
      },
    ]}
  />
)
