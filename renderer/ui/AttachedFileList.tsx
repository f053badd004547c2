import { Group, Text, UnstyledButton } from '@mantine/core'
import type { AttachmentKind } from '@shared/core/attachment'
import { megabytes } from '@shared/core/attachment.strings'
import {
  type Icon,
  IconDeviceFloppy,
  IconFileTypeDoc,
  IconFileTypePdf,
  IconFileTypeXls,
  IconPhoto,
  IconTrash,
} from '@tabler/icons-react'
import classes from './AttachedFiles.module.css'
import { confirm } from './confirm'
import { MoreMenu } from './MoreMenu'
import { attachedFilesStrings } from './ui.strings'

const icons: Readonly<Record<AttachmentKind, Icon>> = {
  pdf: IconFileTypePdf,
  doc: IconFileTypeDoc,
  docx: IconFileTypeDoc,
  xls: IconFileTypeXls,
  xlsx: IconFileTypeXls,
  jpg: IconPhoto,
  png: IconPhoto,
  tif: IconPhoto,
}

export interface AttachedFile<Id> {
  readonly id: Id
  readonly name: string
  readonly kind: AttachmentKind
  readonly sizeBytes: number
}

export interface AttachedFileWords {
  readonly open: (name: string) => string
  readonly save: string
  readonly detach: string
  readonly detachEffect: (name: string) => string
}

export interface AttachedFileActions<Id> {
  readonly onOpen: (id: Id) => void
  readonly onSave: (id: Id) => void
  readonly onDetach: (id: Id) => void
}

interface Props<File extends AttachedFile<string>> extends AttachedFileActions<File['id']> {
  readonly files: readonly File[]
  readonly label?: string
  /** Before the size: what a file is. */
  readonly note?: (file: File) => string
  readonly isOpening?: boolean
  readonly words?: AttachedFileWords
}

/** A line for each file: its name opens it to be read, the menu keeps a copy or takes it off. */
export function AttachedFileList<File extends AttachedFile<string>>({
  files,
  label,
  note,
  ...line
}: Props<File>) {
  return (
    <ul className={classes.files} aria-label={label}>
      {files.map((file) => (
        <FileLine<File['id']> key={file.id} file={file} note={note?.(file)} {...line} />
      ))}
    </ul>
  )
}

interface LineProps<Id> extends AttachedFileActions<Id> {
  readonly file: AttachedFile<Id>
  readonly note: string | undefined
  readonly isOpening?: boolean
  readonly words?: AttachedFileWords
}

function FileLine<Id>({ file, note, isOpening = false, ...line }: LineProps<Id>) {
  const { words = attachedFilesStrings, onOpen, onSave, onDetach } = line
  const { id, name, kind, sizeBytes } = file
  const KindIcon = icons[kind]
  const askAndDetach = async () => {
    const question = { title: words.detach, confirmLabel: words.detach, isDangerous: true }
    if (await confirm({ ...question, effect: words.detachEffect(name) })) onDetach(id)
  }
  return (
    <li className={classes.file}>
      <UnstyledButton
        className={classes.name}
        title={words.open(name)}
        disabled={isOpening}
        onClick={() => onOpen(id)}
      >
        <KindIcon size={20} stroke={1.5} aria-hidden />
        <span>{name}</span>
      </UnstyledButton>
      <Group gap="xs" wrap="nowrap" flex="none" className={classes.facts}>
        <Text size="sm" c="dimmed" className="figures">
          {[note, megabytes(sizeBytes)].filter(Boolean).join(', ')}
        </Text>
        <MoreMenu
          subject={name}
          actions={[
            { label: words.save, icon: IconDeviceFloppy, run: () => onSave(id) },
            {
              label: words.detach,
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
