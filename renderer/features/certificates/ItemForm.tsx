import { Checkbox, ColorInput, Group, NumberInput, Select, Stack, Textarea } from '@mantine/core'
import { changeItem, type DesignItem } from '@shared/features/certificates/certificates.editing'
import { designSubjects } from '@shared/features/certificates/certificates.kinds'
import {
  type CertificateField,
  FontKey,
  type QrCode,
} from '@shared/features/certificates/certificates.layout'
import { designerStrings as strings } from './designer.strings'
import { MmInput } from './MmInput'
import { setupStrings } from './setup.strings'
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
      <Typesetting field={field} set={set} />
      <Switches part={field} set={set} />
    </Stack>
  )
}

interface TypesettingProps {
  readonly field: CertificateField
  readonly set: (change: Partial<CertificateField>) => void
}

function Typesetting({ field, set }: TypesettingProps) {
  const setSize = (size: number) => set({ size, minSize: Math.min(size, field.minSize) })
  const setMinSize = (minSize: number) => set({ minSize, size: Math.max(minSize, field.size) })
  return (
    <>
      <Select
        label={strings.font}
        allowDeselect={false}
        data={FontKey.options.map((value) => ({ value, label: strings.fonts[value] }))}
        value={field.font}
        onChange={(font) => set({ font: FontKey.parse(font) })}
      />
      <Group grow gap="xs">
        <MmInput label={strings.size} value={field.size} min={4} max={200} onValue={setSize} />
        <MmInput
          label={strings.minSize}
          value={field.minSize}
          min={4}
          max={200}
          onValue={setMinSize}
        />
      </Group>
      <Group grow gap="xs">
        <Choice
          label={strings.align}
          words={strings.aligns}
          value={field.align}
          onValue={(align) => set({ align })}
        />
        <Choice
          label={strings.anchor}
          words={strings.anchors}
          value={field.anchor}
          onValue={(anchor) => set({ anchor })}
        />
      </Group>
      <Group grow gap="xs">
        <NumberInput
          label={strings.maxLines}
          min={1}
          max={12}
          allowDecimal={false}
          clampBehavior="strict"
          value={field.maxLines}
          onChange={(lines) => typeof lines === 'number' && lines >= 1 && set({ maxLines: lines })}
        />
        <MmInput
          label={strings.lineHeight}
          value={field.lineHeight}
          min={1}
          max={3}
          step={0.05}
          onValue={(lineHeight) => set({ lineHeight })}
        />
      </Group>
      <Colour value={field.colour} onValue={(colour) => set({ colour })} />
      <Checkbox
        label={strings.uppercase}
        checked={field.uppercase}
        onChange={(event) => set({ uppercase: event.currentTarget.checked })}
      />
    </>
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

const Colour = ({
  value,
  onValue,
}: {
  readonly value: string
  readonly onValue: (colour: string) => void
}) => (
  <ColorInput
    label={strings.colour}
    format="hex"
    swatches={['#1a1a1a', '#b5121b', '#c49a2a', '#115ea3']}
    value={value}
    onChange={(colour) => /^#[0-9a-f]{6}$/i.test(colour) && onValue(colour)}
  />
)

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly words: Readonly<Record<Value, string>>
  readonly value: Value
  readonly onValue: (value: Value) => void
}

function Choice<Value extends string>({ label, words, value, onValue }: ChoiceProps<Value>) {
  const values = Object.keys(words) as Value[]
  return (
    <Select
      label={label}
      allowDeselect={false}
      data={values.map((each) => ({ value: each, label: words[each] }))}
      value={value}
      onChange={(next) => {
        const found = values.find((each) => each === next)
        if (found) onValue(found)
      }}
    />
  )
}
