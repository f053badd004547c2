import type { CalendarEventTable, EventAttachmentTable } from '../features/calendar/calendar.table'
import type {
  CampaignAttachmentTable,
  CampaignFrameworkTable,
  CampaignLaunchTable,
  CampaignParticipantTable,
  CampaignTable,
  CampaignYearTable,
} from '../features/campaigns/campaigns.table'
import type {
  ComparisonAbsenceTable,
  ComparisonCriterionTable,
  ComparisonGroupTable,
  ComparisonLeadTable,
  ComparisonMemberTable,
  ComparisonResultTable,
  ComparisonScoreTable,
} from '../features/comparisons/comparisons.table'
import type {
  DirectiveAttachmentTable,
  DirectiveRelationTable,
  DirectiveTable,
} from '../features/directives/directives.table'
import type {
  DutyDueTable,
  DutyFormerRuleTable,
  DutySubmissionAttachmentTable,
  DutySubmissionTable,
  DutyTable,
  DutyUnitTable,
} from '../features/duties/duties.table'
import type {
  ExemplarActivityLearnerTable,
  ExemplarActivityTable,
  ExemplarAttachmentTable,
  ExemplarChoiceTable,
  ExemplarLearnerTable,
  ExemplarPublicityTable,
  ExemplarStepTable,
  ExemplarTable,
} from '../features/exemplars/exemplars.table'
import type { PilotEvaluationTable, PilotTable } from '../features/exemplars/pilots.table'
import type { FrameworkItemTable, FrameworkTable } from '../features/frameworks/frameworks.table'
import type {
  PledgeAttachmentTable,
  PledgeItemTable,
  PledgePartyTable,
  PledgeTable,
} from '../features/pledges/pledges.table'
import type {
  RegistrationCheckTable,
  RegistrationItemTable,
  RegistrationPastResultTable,
  RegistrationTable,
  RegistrationTallyDayTable,
  RegistrationTallyTable,
} from '../features/registrations/registrations.table'
import type { TargetTable, TargetValueTable } from '../features/targets/targets.table'
import type { WorkItemAttachmentTable, WorkItemTable } from '../features/works/works.table'

/**
 * The tables of the movement itself, from its documents and campaigns to the duties and the calendar,
 * by their names in SQLite; those of people, awards and the program's own are in `Tables`.
 */
export interface MovementTables {
  directive: DirectiveTable
  directive_relation: DirectiveRelationTable
  directive_attachment: DirectiveAttachmentTable
  framework: FrameworkTable
  framework_item: FrameworkItemTable
  campaign: CampaignTable
  campaign_framework: CampaignFrameworkTable
  campaign_participant: CampaignParticipantTable
  campaign_year: CampaignYearTable
  campaign_launch: CampaignLaunchTable
  campaign_attachment: CampaignAttachmentTable
  work_item: WorkItemTable
  work_item_attachment: WorkItemAttachmentTable
  target: TargetTable
  target_value: TargetValueTable
  registration: RegistrationTable
  registration_item: RegistrationItemTable
  registration_check: RegistrationCheckTable
  registration_past_result: RegistrationPastResultTable
  /** Members who have registered, kept by triggers; read only. */
  registration_tally: RegistrationTallyTable
  registration_tally_day: RegistrationTallyDayTable
  comparison_group: ComparisonGroupTable
  comparison_member: ComparisonMemberTable
  comparison_absence: ComparisonAbsenceTable
  comparison_lead: ComparisonLeadTable
  comparison_criterion: ComparisonCriterionTable
  comparison_score: ComparisonScoreTable
  comparison_result: ComparisonResultTable
  pledge: PledgeTable
  pledge_party: PledgePartyTable
  pledge_item: PledgeItemTable
  pledge_attachment: PledgeAttachmentTable
  exemplar: ExemplarTable
  exemplar_step: ExemplarStepTable
  exemplar_publicity: ExemplarPublicityTable
  exemplar_attachment: ExemplarAttachmentTable
  exemplar_activity: ExemplarActivityTable
  exemplar_learner: ExemplarLearnerTable
  exemplar_activity_learner: ExemplarActivityLearnerTable
  exemplar_choice: ExemplarChoiceTable
  pilot: PilotTable
  pilot_evaluation: PilotEvaluationTable
  duty: DutyTable
  duty_unit: DutyUnitTable
  duty_due: DutyDueTable
  duty_former_rule: DutyFormerRuleTable
  duty_submission: DutySubmissionTable
  duty_submission_attachment: DutySubmissionAttachmentTable
  calendar_event: CalendarEventTable
  event_attachment: EventAttachmentTable
}
