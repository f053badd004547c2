import { Button, Group, Text, UnstyledButton } from '@mantine/core'
import { megabytes } from '@shared/core/attachment.strings'
import { IconDeviceFloppy, IconPaperclip, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './AttachedFiles.module.css'
import { confirm } from './confirm'
import { MoreMenu } from './MoreMenu'
import { SectionCard } from './SectionCard'
import { attachedFilesStrings as strings } from './ui.strings'

interface File<Id> {
  readonly id: Id
  readonly name: string
  readonly sizeBytes: number
}

interface Props<Id> {
  readonly title: string
  readonly description?: string
  /** What these files are, while there is none. */
  readonly none: string
  readonly files: readonly File<Id>[]
  readonly isAttaching: boolean
  readonly onAttach: () => void
  readonly onOpen: (id: Id) => void
  readonly onSave: (id: Id) => void
  readonly onDetach: (id: Id) => void
  /** A failure, above the list. */
  readonly children?: ReactNode
}

/** Files that hang on one record: kept inside the program, opened to be read only. */
export function AttachedFiles<Id extends string>({ files, ...props }: Props<Id>) {
  return (
    <SectionCard
      title={props.title}
      description={props.description}
      action={
        <Button
          variant="default"
          leftSection={<IconPaperclip size={18} stroke={1.75} aria-hidden />}
          loading={props.isAttaching}
          onClick={props.onAttach}
        >
          {strings.attach}
        </Button>
      }
    >
      {props.children}
      {files.length === 0 && <Text c="dimmed">{props.none}</Text>}
      <ul className={classes.files}>
        {files.map((file) => (
          <FileLine key={file.id} file={file} {...props} />
        ))}
      </ul>
    </SectionCard>
  )
}

interface LineProps<Id> extends Pick<Props<Id>, 'onOpen' | 'onSave' | 'onDetach'> {
  readonly file: File<Id>
}

function FileLine<Id>({ file, onOpen, onSave, onDetach }: LineProps<Id>) {
  const { id, name, sizeBytes } = file
  const askAndDetach = async () => {
    const question = { title: strings.detach, confirmLabel: strings.detach, isDangerous: true }
    if (await confirm({ ...question, effect: strings.detachEffect(name) })) onDetach(id)
  }
  return (
    <li className={classes.file}>
      <UnstyledButton
        className={classes.name}
        title={strings.open(name)}
        onClick={() => onOpen(id)}
      >
        {name}
      </UnstyledButton>
      <Group gap="xs" wrap="nowrap">
        <Text size="sm" c="dimmed" className="figures">
          {megabytes(sizeBytes)}
        </Text>
        <MoreMenu
          subject={name}
          actions={[
            { label: strings.save, icon: IconDeviceFloppy, run: () => onSave(id) },
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
