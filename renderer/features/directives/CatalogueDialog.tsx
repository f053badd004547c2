import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { CatalogueDialog as Chooser } from '@renderer/ui/CatalogueDialog'
import { directivesStrings } from './directives.strings'

const strings = directivesStrings.catalogue

/** The built-in documents, each with the sentence it is known from. */
export function CatalogueDialog({ onClose }: { readonly onClose: () => void }) {
  const items = useAppQuery('directives.catalogue', {})
  const add = useAppCommand('directives.addFromCatalogue')
  return (
    <Chooser
      title={strings.title}
      description={strings.description}
      submitLabel={strings.submit}
      offers={items.data?.map(({ title, relations, presentAs, ...item }) => ({
        ...item,
        description: title,
        more: relations,
        isPresent: presentAs !== null,
      }))}
      isBusy={add.isPending}
      error={add.error ?? items.error}
      onAdd={(keys) => add.mutate({ keys }, { onSuccess: onClose })}
      onClose={onClose}
    />
  )
}
