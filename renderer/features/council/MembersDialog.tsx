import { ActionIcon, Button, Checkbox, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { PersonPicker } from '@renderer/features/people/PersonPicker'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { MemberInput } from '@shared/features/council/council.contract'
import { memberRoles } from '@shared/features/council/council.kinds'
import type { Meeting } from '@shared/features/council/council.results'
import { memberRoleNames } from '@shared/features/council/council.strings'
import type { PersonOption } from '@shared/features/people/people.contract'
import { IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { membersStrings as strings } from './council.strings'

type Draft = MemberInput & { readonly key: string }

interface Props {
  readonly meeting: Meeting
  readonly onClose: () => void
}

/** Who sits on the council, in which part, in the order of the attendance list. */
export function MembersDialog({ meeting, onClose }: Props) {
  const save = useAppCommand('council.setMembers')
  const [first] = useState(() => meeting.members.map(draftOf))
  const [members, setMembers] = useState<readonly Draft[]>(first)
  const change = (index: number, part: Partial<Draft>) =>
    setMembers(members.map((one, at) => (at === index ? { ...one, ...part } : one)))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const whole = members.map(({ key: _, ...member }) => member)
    save.mutate({ id: meeting.id, members: whole }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      size={1040}
      title={strings.title}
      description={strings.hint}
      submitLabel={strings.save}
      isBusy={save.isPending}
      isDirty={members !== first}
      isIncomplete={members.some(({ name }) => name.trim() === '')}
      incompleteHint={strings.incomplete}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Stack gap="xs">
        {members.length === 0 && <Text c="dimmed">{strings.empty}</Text>}
        {members.map((member, index) => (
          <Line
            key={member.key}
            member={member}
            place={index + 1}
            onChange={(part) => change(index, part)}
            onMoveUp={() => setMembers(swapped(members, index))}
            onRemove={() => setMembers(members.toSpliced(index, 1))}
          />
        ))}
      </Stack>
      <Group align="flex-end">
        <PersonPicker
          label={strings.person}
          w={360}
          value={null}
          onChange={(_, person) => person && setMembers([...members, drawn(person)])}
        />
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
          onClick={() => setMembers([...members, blank()])}
        >
          {strings.add}
        </Button>
      </Group>
    </FormDialog>
  )
}

const draftOf = (member: Meeting['members'][number]): Draft => ({
  ...{ key: member.id, id: member.id, personId: member.personId, name: member.name },
  ...{ title: member.title, role: member.role, isTeller: member.isTeller },
})

const blank = (): Draft => ({
  ...{ key: crypto.randomUUID(), id: null, personId: null, name: '', title: '' },
  ...{ role: 'member', isTeller: false },
})

const drawn = ({ id, fullName, position }: PersonOption): Draft => ({
  ...blank(),
  ...{ personId: id, name: fullName, title: position ?? '' },
})

function swapped(members: readonly Draft[], index: number): readonly Draft[] {
  const [one, other] = [members[index - 1], members[index]]
  return one && other ? members.with(index - 1, other).with(index, one) : members
}

interface LineProps {
  readonly member: Draft
  readonly place: number
  readonly onChange: (part: Partial<Draft>) => void
  readonly onMoveUp: () => void
  readonly onRemove: () => void
}

function Line({ member, place, onChange, onMoveUp, onRemove }: LineProps) {
  const { name, title, role, isTeller } = member
  return (
    <Group wrap="nowrap" gap="xs">
      <Text w={24} ta="end" c="dimmed" className="figures">
        {place}
      </Text>
      <TextInput
        flex={2}
        aria-label={strings.nth(strings.name, place)}
        placeholder={strings.name}
        maxLength={120}
        value={name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextInput
        flex={2}
        aria-label={strings.nth(strings.position, place)}
        placeholder={strings.position}
        maxLength={200}
        value={title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <Select
        w={130}
        aria-label={strings.nth(strings.role, place)}
        allowDeselect={false}
        data={memberRoles.map((value) => ({ value, label: memberRoleNames[value] }))}
        value={role}
        onChange={(value) => onChange({ role: memberRoles.find((one) => one === value) ?? role })}
      />
      <Checkbox
        label={strings.teller}
        checked={isTeller}
        onChange={(event) => onChange({ isTeller: event.currentTarget.checked })}
      />
      <ActionIcon
        variant="subtle"
        color="xam"
        size={32}
        aria-label={strings.moveUp(name)}
        disabled={place === 1}
        onClick={onMoveUp}
      >
        <IconArrowUp size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="xam"
        size={32}
        aria-label={strings.remove(name)}
        onClick={onRemove}
      >
        <IconTrash size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Group>
  )
}
