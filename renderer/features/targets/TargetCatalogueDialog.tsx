import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { CatalogueDialog } from '@renderer/ui/CatalogueDialog'
import { catalogueStrings as strings } from './targets.strings'

/** The built-in targets, each with the sentence it stands in. */
export function TargetCatalogueDialog({ onClose }: { readonly onClose: () => void }) {
  const offers = useAppQuery('targets.catalogue', {})
  const add = useAppCommand('targets.addFromCatalogue')
  return (
    <CatalogueDialog
      title={strings.title}
      description={strings.description}
      submitLabel={strings.submit}
      offers={offers.data?.map(({ key, line, mark, campaignName, ...offer }) => ({
        key,
        line: `${line}: ${mark}`,
        description: campaignName ?? strings.noCampaign,
        sourceDocument: offer.sourceDocument,
        sourceSentence: offer.quote,
        more: [],
        isPresent: offer.presentAs !== null,
      }))}
      isBusy={add.isPending}
      error={add.error ?? offers.error}
      onAdd={(keys) => add.mutate({ keys }, { onSuccess: onClose })}
      onClose={onClose}
    />
  )
}
