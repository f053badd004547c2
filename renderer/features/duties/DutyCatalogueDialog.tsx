import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { CatalogueDialog } from '@renderer/ui/CatalogueDialog'
import { boardStrings } from './duties.strings'

const strings = boardStrings.catalogue

/** The built-in duties, each with its rule in words and the sentence it is known from. */
export function DutyCatalogueDialog({ onClose }: { readonly onClose: () => void }) {
  const items = useAppQuery('duties.catalogue', {})
  const add = useAppCommand('duties.addFromCatalogue')
  return (
    <CatalogueDialog
      title={strings.title}
      description={strings.description}
      submitLabel={strings.submit}
      offers={items.data?.map((item) => ({
        key: item.key,
        line: item.title,
        description: [item.owedBy, item.sentence].join(': '),
        sourceDocument: item.sourceDocument,
        sourceSentence: item.sourceSentence,
        more: [item.addressee && strings.addressee(item.addressee), item.openPoint].filter(Boolean),
        isPresent: item.presentAs !== null,
      }))}
      isBusy={add.isPending}
      error={add.error ?? items.error}
      onAdd={(keys) => add.mutate({ keys }, { onSuccess: onClose })}
      onClose={onClose}
    />
  )
}
