import { Button } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { confirm } from '@renderer/ui/confirm'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { CommitteeVersion, Signer } from '@shared/features/committee/committee.contract'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { committeeStrings as strings } from './committee.strings'
import { SignerDialog } from './SignerDialog'
import { SignerList } from './SignerList'
import { VersionDialog } from './VersionDialog'
import { VersionList } from './VersionList'

type Opened =
  | { readonly what: 'version'; readonly version: CommitteeVersion | null }
  | { readonly what: 'signer'; readonly signer: Signer | null }

interface Props {
  /** What later features add at the end. */
  readonly more?: ReactNode
}

/** Cài đặt: who the office is and who signs, by date. */
export function SettingsPage({ more }: Props) {
  const profile = useAppQuery('committee.profile', {})
  const removeVersion = useAppCommand('committee.removeVersion')
  const removeSigner = useAppCommand('committee.removeSigner')
  const [opened, setOpened] = useState<Opened | null>(null)

  const askRemoveVersion = async ({ id, name }: CommitteeVersion) => {
    const effect = strings.removeVersionEffect(name)
    if (await askToRemove(strings.removeVersion, effect)) removeVersion.mutate({ id })
  }
  const askRemoveSigner = async ({ id, fullName }: Signer) => {
    const effect = strings.removeSignerEffect(fullName)
    if (await askToRemove(strings.removeSigner, effect)) removeSigner.mutate({ id })
  }
  const { versions = [], signers = [] } = profile.data ?? {}
  return (
    <Page>
      <PageHeader title={strings.settingsTitle} description={strings.settingsDescription} />
      <ErrorNotice error={profile.error ?? removeVersion.error ?? removeSigner.error} />
      <SectionCard
        title={strings.identities}
        description={strings.identitiesSentence}
        action={
          <AddButton onClick={() => setOpened({ what: 'version', version: null })}>
            {strings.addVersion}
          </AddButton>
        }
      >
        <VersionList
          versions={versions}
          onEdit={(version) => setOpened({ what: 'version', version })}
          onRemove={askRemoveVersion}
        />
      </SectionCard>
      <SectionCard
        title={strings.signers}
        description={strings.signersSentence}
        action={
          <AddButton onClick={() => setOpened({ what: 'signer', signer: null })}>
            {strings.addSigner}
          </AddButton>
        }
      >
        <SignerList
          signers={signers}
          onEdit={(signer) => setOpened({ what: 'signer', signer })}
          onRemove={askRemoveSigner}
        />
      </SectionCard>
      {more}
      {opened?.what === 'version' && (
        <VersionDialog
          version={opened.version}
          template={versions[0] ?? null}
          onClose={() => setOpened(null)}
        />
      )}
      {opened?.what === 'signer' && (
        <SignerDialog signer={opened.signer} onClose={() => setOpened(null)} />
      )}
    </Page>
  )
}

const askToRemove = (title: string, effect: string) =>
  confirm({ title, effect, confirmLabel: title, isDangerous: true })

function AddButton(props: { readonly onClick: () => void; readonly children: string }) {
  return (
    <Button
      variant="default"
      leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
      onClick={props.onClick}
    >
      {props.children}
    </Button>
  )
}
