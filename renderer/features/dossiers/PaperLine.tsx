import { Button, Checkbox, Group } from '@mantine/core'
import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { AttachedFileList } from '@renderer/ui/AttachedFileList'
import { DayField } from '@renderer/ui/DayField'
import { FileDrop } from '@renderer/ui/FileDrop'
import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge'
import type { DroppedFileId } from '@shared/core/dropped-file'
import type { LocalDate } from '@shared/core/local-date'
import type { DossierItem } from '@shared/features/dossiers/dossiers.contract'
import type { PaperStanding } from '@shared/features/dossiers/dossiers.rules'
import { paperStandingNames } from '@shared/features/dossiers/dossiers.strings'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import {
  type Icon,
  IconFileAlert,
  IconFileCheck,
  IconFileDots,
  IconPaperclip,
  IconScan,
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
  const attachOne = (dropped?: DroppedFileId) =>
    attach.mutate({ id: nominationId, itemKey: key, itemName: name, dropped }, failed)
  const tick = (isTicked: boolean) => {
    if (!isTicked) unreceive.mutate({ id: nominationId, itemKey: key }, failed)
    else if (today) came(today)
  }
  const [tone, icon] = looks[standing]
  return (
    <li className={classes.paper}>
      <FileDrop onDropped={attachOne}>
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
            onClick={() => attachOne()}
          >
            {strings.attach}
          </Button>
        </Group>
        <PaperFiles files={files} />
      </FileDrop>
    </li>
  )
}

function describe({ isListed, source, isRequired }: DossierItem): string {
  if (!isListed) return strings.notListed
  if (source) return strings.source(source)
  return isRequired ? '' : strings.ownSource
}

const words = { ...strings, open: strings.openFile, save: strings.saveCopy }

function PaperFiles({ files }: Pick<DossierItem, 'files'>) {
  const open = useAppTask('dossiers.openFile')
  const save = useAppTask('dossiers.saveFile')
  const detach = useAppCommand('dossiers.detach')
  const failed = { onError: showFailure }
  if (files.length === 0) return null
  return (
    <div className={classes.files}>
      <AttachedFileList
        files={files}
        isOpening={open.isPending}
        words={words}
        onOpen={(id) => open.mutate({ id }, failed)}
        onSave={(id) => save.mutate({ id }, failed)}
        onDetach={(id) => detach.mutate({ id }, failed)}
      />
    </div>
  )
}
