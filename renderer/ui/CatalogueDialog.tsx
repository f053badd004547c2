import { Checkbox, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import classes from './CatalogueDialog.module.css'
import { FormDialog } from './FormDialog'
import { uiStrings } from './ui.strings'

const strings = uiStrings.catalogue

/** Something the built-in catalogue offers, with where it is known from. */
export interface CatalogueOffer {
  readonly key: string
  readonly line: string
  readonly description: string
  readonly sourceDocument: string
  readonly sourceSentence: string
  /** What comes with it, or how it stands to others. */
  readonly more: readonly string[]
  readonly isPresent: boolean
}

interface Props {
  readonly title: string
  readonly description: string
  /** “Thêm 3 văn bản”. */
  readonly submitLabel: (count: number) => string
  /** undefined while they are being read. */
  readonly offers: readonly CatalogueOffer[] | undefined
  readonly isBusy: boolean
  readonly error: unknown
  readonly onAdd: (keys: string[]) => void
  readonly onClose: () => void
}

/** “Thêm từ danh mục”: everything not here yet is ticked; each shows the sentence it comes from. */
export function CatalogueDialog({ offers, onAdd, submitLabel, ...dialog }: Props) {
  const missing = (offers ?? []).filter(({ isPresent }) => !isPresent)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = missing.filter(({ key }) => !left.has(key))
  const toggle = (key: string) => {
    const next = new Set(left)
    if (!next.delete(key)) next.add(key)
    setLeft(next)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onAdd(chosen.map(({ key }) => key))
  }
  return (
    <FormDialog
      isOpen
      size={820}
      {...dialog}
      submitLabel={submitLabel(chosen.length)}
      isIncomplete={chosen.length === 0}
      incompleteHint={offers && missing.length === 0 ? strings.nothingLeft : strings.choose}
      onSubmit={submit}
    >
      <Checkbox
        label={strings.all}
        checked={missing.length > 0 && chosen.length === missing.length}
        indeterminate={chosen.length > 0 && chosen.length < missing.length}
        disabled={missing.length === 0}
        onChange={(event) =>
          setLeft(event.currentTarget.checked ? new Set() : new Set(missing.map(({ key }) => key)))
        }
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keys */}
      <section className={classes.items} aria-label={dialog.title} tabIndex={0}>
        {(offers ?? []).map((offer) => (
          <Offer
            key={offer.key}
            offer={offer}
            isChosen={!offer.isPresent && !left.has(offer.key)}
            onToggle={() => toggle(offer.key)}
          />
        ))}
      </section>
    </FormDialog>
  )
}

interface OfferProps {
  readonly offer: CatalogueOffer
  readonly isChosen: boolean
  readonly onToggle: () => void
}

function Offer({ offer, isChosen, onToggle }: OfferProps) {
  return (
    <div className={classes.item}>
      <Checkbox
        label={offer.line}
        description={offer.isPresent ? strings.present : offer.description}
        checked={isChosen || offer.isPresent}
        disabled={offer.isPresent}
        onChange={onToggle}
      />
      <div className={classes.source}>
        <Text size="sm" component="blockquote">
          “{offer.sourceSentence}”
        </Text>
        <Text size="xs" c="dimmed">
          {strings.source(offer.sourceDocument)}
        </Text>
        {offer.more.length > 0 && <Text size="xs">{offer.more.join(' · ')}</Text>}
      </div>
    </div>
  )
}
