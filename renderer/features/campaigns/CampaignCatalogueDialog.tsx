import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { CatalogueDialog } from '@renderer/ui/CatalogueDialog'
import { campaignsStrings } from './campaigns.strings'

const strings = campaignsStrings.catalogue

/** The built-in campaigns, each with the sentence and the document it is known from. */
export function CampaignCatalogueDialog({ onClose }: { readonly onClose: () => void }) {
  const offers = useAppQuery('campaigns.catalogue', {})
  const add = useAppCommand('campaigns.addFromCatalogue')
  return (
    <CatalogueDialog
      title={strings.title}
      description={strings.description}
      submitLabel={strings.submit}
      offers={offers.data?.map(({ name, period, brings, presentAs, ...offer }) => ({
        ...offer,
        line: name,
        description: period,
        more: brings,
        isPresent: presentAs !== null,
      }))}
      isBusy={add.isPending}
      error={add.error ?? offers.error}
      onAdd={(keys) => add.mutate({ keys }, { onSuccess: onClose })}
      onClose={onClose}
    />
  )
}
