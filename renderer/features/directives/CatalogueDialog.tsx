import { Checkbox, Text } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { CatalogueItem } from '@shared/features/directives/directives.contract'
import { type FormEvent, useState } from 'react'
import classes from './Directives.module.css'
import { directivesStrings } from './directives.strings'

const strings = directivesStrings.catalogue

/** The built-in documents, each with the sentence it is known from. */
export function CatalogueDialog({ onClose }: { readonly onClose: () => void }) {
  const items = useAppQuery('directives.catalogue', {})
  const add = useAppCommand('directives.addFromCatalogue')
  const missing = (items.data ?? []).filter(({ presentAs }) => presentAs === null)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = missing.filter(({ key }) => !left.has(key))
  const toggle = (key: string) => {
    const next = new Set(left)
    if (!next.delete(key)) next.add(key)
    setLeft(next)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate({ keys: chosen.map(({ key }) => key) }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      size={820}
      title={strings.title}
      description={strings.description}
      submitLabel={strings.submit(chosen.length)}
      isBusy={add.isPending}
      isIncomplete={chosen.length === 0}
      incompleteHint={items.data && missing.length === 0 ? strings.nothingLeft : strings.choose}
      error={add.error ?? items.error}
      onSubmit={submit}
      onClose={onClose}
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
      <section className={classes.catalogue} aria-label={strings.title} tabIndex={0}>
        {(items.data ?? []).map((item) => (
          <Item
            key={item.key}
            item={item}
            isChosen={item.presentAs === null && !left.has(item.key)}
            onToggle={() => toggle(item.key)}
          />
        ))}
      </section>
    </FormDialog>
  )
}

interface ItemProps {
  readonly item: CatalogueItem
  readonly isChosen: boolean
  readonly onToggle: () => void
}

function Item({ item, isChosen, onToggle }: ItemProps) {
  const isPresent = item.presentAs !== null
  return (
    <div className={classes.catalogueItem}>
      <Checkbox
        label={item.line}
        description={isPresent ? strings.present : item.title}
        checked={isChosen || isPresent}
        disabled={isPresent}
        onChange={onToggle}
      />
      <div className={classes.source}>
        <Text size="sm" component="blockquote">
          “{item.sourceSentence}”
        </Text>
        <Text size="xs" c="dimmed">
          {strings.source(item.sourceDocument)}
        </Text>
        {item.relations.length > 0 && <Text size="xs">{item.relations.join(' · ')}</Text>}
      </div>
    </div>
  )
}
