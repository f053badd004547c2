import { Button, Checkbox, Group, Text, UnstyledButton } from '@mantine/core'
import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { DayField } from '@renderer/ui/DayField'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge'
import { megabytes } from '@shared/core/attachment.strings'
import type { LocalDate } from '@shared/core/local-date'
import type { DossierFile, DossierItem } from '@shared/features/dossiers/dossiers.contract'
import type { PaperStanding } from '@shared/features/dossiers/dossiers.rules'
import { paperStandingNames } from '@shared/features/dossiers/dossiers.strings'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import {
  type Icon,
  IconDeviceFloppy,
  IconFileAlert,
  IconFileCheck,
  IconFileDots,
  IconPaperclip,
  IconScan,
  IconTrash,
} from '@tabler/icons-react'
import { useToday } from '../organisation/EffectFields'
import { fileStrings as strings } from './dossiers.strings'
import classes from './Papers.module.css'

interface Props {
  readonly nominationId: NominationId
  readonly item: DossierItem
}

const looks: Readonly<Record<PaperStanding, readonly [StatusTone, Icon]>> = {
  received: ['luc', IconFileCheck],
  scanned: ['lam', IconScan],
  missing: ['cam', IconFileAlert],
  optional: ['xam', IconFileDots],
}

/** One paper: ticked when its original came, with the day, and its files. */
export function PaperLine({ nominationId, item }: Props) {
  const { key, name, standing, receivedOn, files } = item
  const today = useToday()
  const receive = useAppCommand('dossiers.receive')
  const unreceive = useAppCommand('dossiers.unreceive')
  const attach = useAppTask('dossiers.attach')
  const failed = { onError: showFailure }
  const came = (day: LocalDate) =>
    receive.mutate({ ids: [nominationId], itemKey: key, name, receivedOn: day }, failed)
  const tick = (isTicked: boolean) => {
    if (!isTicked) unreceive.mutate({ id: nominationId, itemKey: key }, failed)
    else if (today) came(today)
  }
  const [tone, icon] = looks[standing]
  return (
    <li className={classes.paper}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <Checkbox
          label={name}
          description={describe(item)}
          aria-label={strings.receivedOf(name)}
          checked={receivedOn !== null}
          onChange={(event) => tick(event.currentTarget.checked)}
        />
        <StatusBadge tone={tone} icon={icon}>
          {paperStandingNames[standing]}
        </StatusBadge>
      </Group>
      <Group ml={32} mt={4} gap="sm">
        {receivedOn !== null && (
          <DayField
            label=""
            aria-label={strings.receivedOn(name)}
            size="xs"
            w={150}
            value={receivedOn}
            onChange={(day) => day !== null && day !== receivedOn && came(day)}
          />
        )}
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={strings.attachOf(name)}
          leftSection={<IconPaperclip size={16} stroke={1.75} aria-hidden />}
          loading={attach.isPending}
          onClick={() => attach.mutate({ id: nominationId, itemKey: key, itemName: name }, failed)}
        >
          {strings.attach}
        </Button>
      </Group>
      {files.length > 0 && (
        <ul className={classes.files}>
          {files.map((file) => (
            <FileLine key={file.id} file={file} />
          ))}
        </ul>
      )}
    </li>
  )
}

function describe({ isListed, source, isRequired }: DossierItem): string {
  if (!isListed) return strings.notListed
  if (source) return strings.source(source)
  return isRequired ? '' : strings.ownSource
}

function FileLine({ file: { id, name, sizeBytes } }: { readonly file: DossierFile }) {
  const open = useAppTask('dossiers.openFile')
  const save = useAppTask('dossiers.saveFile')
  const detach = useAppCommand('dossiers.detach')
  const failed = { onError: showFailure }
  const askAndDetach = async () => {
    const question = { title: strings.detach, confirmLabel: strings.detach, isDangerous: true }
    if (await confirm({ ...question, effect: strings.detachEffect(name) }))
      detach.mutate({ id }, failed)
  }
  return (
    <li className={classes.file}>
      <UnstyledButton
        className={classes.fileName}
        title={strings.openFile(name)}
        disabled={open.isPending}
        onClick={() => open.mutate({ id }, failed)}
      >
        {name}
      </UnstyledButton>
      <Group gap="xs" wrap="nowrap">
        <Text size="xs" c="dimmed" className="figures">
          {megabytes(sizeBytes)}
        </Text>
        <MoreMenu
          subject={name}
          actions={[
            {
              label: strings.saveCopy,
              icon: IconDeviceFloppy,
              run: () => save.mutate({ id }, failed),
            },
            {
              label: strings.detach,
              icon: IconTrash,
              run: () => void askAndDetach(),
              isDangerous: true,
            },
          ]}
        />
      </Group>
    </li>
  )
}
