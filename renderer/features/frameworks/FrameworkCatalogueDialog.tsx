import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { CatalogueDialog } from '@renderer/ui/CatalogueDialog'
import { frameworksStrings } from './frameworks.strings'

const strings = frameworksStrings.catalogue

/** The built-in frameworks, each with the sentence and the document it is known from. */
export function FrameworkCatalogueDialog({ onClose }: { readonly onClose: () => void }) {
  const offers = useAppQuery('frameworks.catalogue', {})
  const add = useAppCommand('frameworks.addFromCatalogue')
  return (
    <CatalogueDialog
      title={strings.title}
      description={strings.description}
      submitLabel={strings.submit}
      offers={offers.data?.map(({ audience, tops, itemCount, presentAs, ...offer }) => ({
        ...offer,
        description: audience,
        more: [...tops, strings.items(itemCount)],
        isPresent: presentAs !== null,
      }))}
      isBusy={add.isPending}
      error={add.error ?? offers.error}
      onAdd={(keys) => add.mutate({ keys }, { onSuccess: onClose })}
      onClose={onClose}
    />
  )
}
