import { Anchor, Button, Text } from '@mantine/core'
import { DirectiveDialog } from '@renderer/features/directives/DirectiveDialog'
import { directivesStrings as directiveStrings } from '@renderer/features/directives/directives.strings'
import { FactList } from '@renderer/ui/FactList'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { Campaign } from '@shared/features/campaigns/campaigns.contract'
import { campaignKindNames } from '@shared/features/campaigns/campaigns.strings'
import { useState } from 'react'
import { Link } from 'wouter'
import { campaignsStrings as strings } from './campaigns.strings'

/** What is said of a campaign in its form, beside what the head of the page says. */
export function CampaignFacts({ campaign }: { readonly campaign: Campaign }) {
  const { directive, kind, parent, slogan, scope } = campaign
  const [isEditing, setIsEditing] = useState(false)
  return (
    <SectionCard title={strings.facts}>
      <FactList
        facts={[
          { label: strings.kind, value: campaignKindNames[kind] },
          {
            label: strings.parent,
            value: parent && (
              <Anchor component={Link} href={`/phong-trao/${parent.id}`}>
                {parent.name}
              </Anchor>
            ),
          },
          { label: strings.slogan, value: slogan && `“${slogan}”` },
          {
            label: strings.directive,
            value: directive && (
              <>
                <Text>{directive.title}</Text>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  ml={-8}
                  onClick={() => setIsEditing(true)}
                >
                  {directiveStrings.edit}
                </Button>
              </>
            ),
          },
          { label: strings.scope, value: scope },
        ]}
      />
      {isEditing && directive && (
        <DirectiveDialog directive={directive} onClose={() => setIsEditing(false)} />
      )}
    </SectionCard>
  )
}
