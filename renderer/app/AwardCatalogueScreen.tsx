import { AwardCataloguePage } from '@renderer/features/awards/AwardCataloguePage'
import { RulesTab } from '@renderer/features/eligibility/RulesTab'

export const AwardCatalogueScreen = () => <AwardCataloguePage rules={RulesTab} />
