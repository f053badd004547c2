import { Checkbox, ColorInput, Group, NumberInput, Select } from '@mantine/core'
import { type CertificateField, FontKey } from '@shared/features/certificates/certificates.layout'
import { designerStrings as strings } from './designer.strings'
import { MmInput } from './MmInput'

interface TypesettingProps {
  readonly field: CertificateField
  readonly set: (change: Partial<CertificateField>) => void
}

/** Face, sizes, lines and colour of one field. */
export function TypesettingFields({ field, set }: TypesettingProps) {
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

export const Colour = ({
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
