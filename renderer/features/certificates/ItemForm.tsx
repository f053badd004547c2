import { Checkbox, Group, Select, Stack, Textarea } from '@mantine/core'
import { changeItem, type DesignItem } from '@shared/features/certificates/certificates.editing'
import { designSubjects } from '@shared/features/certificates/certificates.kinds'
import type { CertificateField, QrCode } from '@shared/features/certificates/certificates.layout'
import { designerStrings as strings } from './designer.strings'
import { MmInput } from './MmInput'
import { setupStrings } from './setup.strings'
import { Colour, TypesettingFields } from './TypesettingFields'
import type { DesignDraft } from './use-design-draft'

interface Props<Item> {
  readonly item: Item
  readonly draft: DesignDraft
}

type Of<Kind extends DesignItem['kind']> = Extract<DesignItem, { readonly kind: Kind }>

/** What can be typed of the chosen part. */
export function ItemForm({ item, draft }: Props<DesignItem>) {
  switch (item.kind) {
    case 'field':
      return <FieldForm item={item} draft={draft} />
    case 'code':
      return <CodeForm item={item} draft={draft} />
    case 'drawing':
      return <DrawingForm item={item} draft={draft} />
  }
}

function FieldForm({ item, draft }: Props<Of<'field'>>) {
  const { field } = item
  const set = (change: Partial<CertificateField>) =>
    draft.change(
      (layout) =>
        changeItem(layout, item.id, {
          // Only keys of typesetting change, and the text of a fixed one: the kind stays.
          field: (now) => ({ ...now, ...change }) as CertificateField,
        }),
      `form ${item.id} ${Object.keys(change)}`,
    )
  return (
    <Stack gap="xs">
      {field.kind === 'fixed' && (
        <Textarea
          label={strings.text}
          autosize
          minRows={1}
          maxRows={4}
          maxLength={500}
          value={field.text}
          onChange={(event) => set({ text: event.currentTarget.value || ' ' })}
        />
      )}
      <Group grow gap="xs">
        <MmInput label={strings.x} value={field.x} min={0} onValue={(x) => set({ x })} />
        <MmInput label={strings.y} value={field.y} min={0} onValue={(y) => set({ y })} />
      </Group>
      <Group grow gap="xs">
        <MmInput label={strings.width} value={field.width} onValue={(width) => set({ width })} />
        <MmInput
          label={strings.height}
          value={field.maxHeight}
          onValue={(maxHeight) => set({ maxHeight })}
        />
      </Group>
      <TypesettingFields field={field} set={set} />
      <Switches part={field} set={set} />
    </Stack>
  )
}

function CodeForm({ item, draft }: Props<Of<'code'>>) {
  const { code } = item
  const set = (change: Partial<QrCode>) =>
    draft.change(
      (layout) => changeItem(layout, item.id, { code: (now) => ({ ...now, ...change }) }),
      `form ${item.id} ${Object.keys(change)}`,
    )
  return (
    <Stack gap="xs">
      <Group grow gap="xs">
        <MmInput label={strings.x} value={code.x} min={0} onValue={(x) => set({ x })} />
        <MmInput label={strings.y} value={code.y} min={0} onValue={(y) => set({ y })} />
      </Group>
      <MmInput
        label={strings.codeSize}
        value={code.size}
        min={10}
        max={100}
        onValue={(size) => set({ size })}
      />
      <Colour value={code.colour} onValue={(colour) => set({ colour })} />
      <Switches part={code} set={set} />
    </Stack>
  )
}

function DrawingForm({ item, draft }: Props<Of<'drawing'>>) {
  const { drawing } = item
  const set = (change: Partial<typeof drawing>) =>
    draft.change(
      (layout) => changeItem(layout, item.id, { drawing: (now) => ({ ...now, ...change }) }),
      `form ${item.id} ${Object.keys(change)}`,
    )
  return (
    <Stack gap="xs">
      <Checkbox
        label={strings.isShown}
        checked={drawing.isShown}
        onChange={(event) => set({ isShown: event.currentTarget.checked })}
      />
      {drawing.drawing !== 'frame-1' && (
        <Group grow gap="xs">
          <MmInput label={strings.x} value={drawing.x} onValue={(x) => set({ x })} />
          <MmInput label={strings.y} value={drawing.y} onValue={(y) => set({ y })} />
          <MmInput
            label={strings.scale}
            value={drawing.scale}
            min={0.1}
            max={10}
            step={0.05}
            onValue={(scale) => set({ scale })}
          />
        </Group>
      )}
      <Checkbox
        label={strings.hide}
        checked={drawing.hideIfPreprinted}
        onChange={(event) => set({ hideIfPreprinted: event.currentTarget.checked })}
      />
    </Stack>
  )
}

type Common = Pick<QrCode, 'hideIfPreprinted' | 'appliesTo'>

function Switches({
  part,
  set,
}: {
  readonly part: Common
  readonly set: (change: Partial<Common>) => void
}) {
  return (
    <>
      <Checkbox
        label={strings.hide}
        checked={part.hideIfPreprinted}
        onChange={(event) => set({ hideIfPreprinted: event.currentTarget.checked })}
      />
      <Select
        label={strings.appliesTo}
        allowDeselect={false}
        data={designSubjects.map((value) => ({ value, label: setupStrings.subjects[value] }))}
        value={part.appliesTo}
        onChange={(value) => {
          const appliesTo = designSubjects.find((each) => each === value)
          if (appliesTo) set({ appliesTo })
        }}
      />
    </>
  )
}
