import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { Kysely, Transaction } from 'kysely'
import type {
  AwardFormTable,
  AwardMoneyTable,
  BasePayTable,
  LegalBasisTable,
} from '../features/awards/awards.table'
import type { BackupKeysTable, BackupRunTable } from '../features/backups/backups.table'
import type {
  CeremonyDecisionTable,
  CeremonyGroupTable,
  CeremonyGuestTable,
  CeremonyRecipientTable,
  CeremonyTable,
} from '../features/ceremony/ceremony.table'
import type { CommitteeVersionTable, SignerTable } from '../features/committee/committee.table'
import type { DocumentNumberTable } from '../features/committee/numbers.table'
import type {
  CouncilAttachmentTable,
  CouncilCountTable,
  CouncilItemTable,
  CouncilMeetingTable,
  CouncilMemberTable,
  CouncilPackTable,
  CouncilPackVoteTable,
  CouncilRecusalTable,
  CouncilVoteTable,
} from '../features/council/council.table'
import type {
  AmendmentLineTable,
  AwardOnRecordView,
  AwardRevocationTable,
  AwardTable,
  DecisionAttachmentTable,
  DecisionNominationTable,
  DecisionTable,
} from '../features/decisions/decisions.table'
import type {
  DossierAttachmentTable,
  DossierPaperTable,
  DossierRequirementTable,
} from '../features/dossiers/dossiers.table'
import type {
  DuplicateDismissalTable,
  PersonMergeTable,
} from '../features/duplicates/duplicates.table'
import type {
  AwardRuleTable,
  EligibilityAnswerTable,
  EligibilityOverrideTable,
} from '../features/eligibility/eligibility.table'
import type { HolidayDayTable, HolidayYearTable } from '../features/holidays/holidays.table'
import type {
  ImportAliasTable,
  ImportBatchTable,
  ImportMappingTable,
  ImportValueTable,
} from '../features/imports/imports.table'
import type { OlderAwardTable, OlderBookTable } from '../features/ledger/ledger.table'
import type {
  AwardRoundTable,
  NominationOpinionTable,
  NominationReturnTable,
  NominationTable,
  ProposalTable,
  UpwardListTable,
  UpwardResultTable,
} from '../features/nominations/nominations.table'
import type {
  OrganisationAliasTable,
  OrganisationTable,
  OrganisationVersionTable,
  ReorganisationTable,
  SuccessionTable,
} from '../features/organisation/organisation.table'
import type {
  MembershipTallyTable,
  MembershipYearTallyTable,
  MemberTallyTable,
} from '../features/organisation/organisation.tally.table'
import type { MembershipTable, PersonTable } from '../features/people/people.table'
import type {
  CertificateTable,
  HandoverTable,
  PrintRunTable,
  PrintSheetTable,
} from '../features/printing/printing.table'
import type {
  FourGoodCriterionTable,
  FourGoodTable,
  RatingRuleTable,
  RatingTable,
  RatingTallyTable,
} from '../features/ratings/ratings.table'
import type { TemplateAttachmentTable } from '../features/templates/templates.table'
import type { SavedViewTable } from '../features/views/views.table'
import type { CertificateTables } from './certificate-tables'
import type {
  ChangeOpenTable,
  ChangeRecordTable,
  ChangeRowTable,
} from './change-log/change-log.table'
import type { MovementTables } from './movement-tables'

/** Every table, by its name in SQLite. Columns are snake_case here and nowhere else. */
export interface Tables extends MovementTables, CertificateTables {
  change_open: ChangeOpenTable
  change_record: ChangeRecordTable
  change_row: ChangeRowTable
  committee_version: CommitteeVersionTable
  signer: SignerTable
  holiday_year: HolidayYearTable
  holiday_day: HolidayDayTable
  organisation: OrganisationTable
  organisation_version: OrganisationVersionTable
  organisation_alias: OrganisationAliasTable
  /** How often anything about organisations was written; kept by triggers. */
  organisation_search_stamp: { only: 1; changes: number }
  reorganisation: ReorganisationTable
  succession: SuccessionTable
  person: PersonTable
  /** Trigrams of person.search_text, kept by triggers; `rowid` is `person_search_place.place`. */
  person_search: { rowid: number; found: string; person_search: string }
  /** Where people stand in the index, which is in the order of lists; kept by triggers. */
  person_search_place: { ord: number; place: number; organisation_id: OrganisationId | null }
  /** The same text once more, beside everyone of one organisation, in the order of lists; kept by triggers. */
  person_search_member: {
    organisation_id: OrganisationId
    place: number
    ord: number
    found: string
  }
  /** People who belong to no organisation now; kept by triggers. */
  person_search_unplaced: { ord: number }
  /** How many people begin alike; kept by triggers. */
  person_tally: { level: 1 | 2; bucket: number; people: number }
  /** While it has a row, people are added uncounted; its end counts them (migration 0029). */
  paused_tally: { only: 1; after_person: number; after_membership: number }
  /** How common each category of people is; kept by triggers. */
  category_tally: { category: string; people: number }
  membership: MembershipTable
  member_tally: MemberTallyTable
  membership_tally: MembershipTallyTable
  membership_year_tally: MembershipYearTallyTable
  rating: RatingTable
  /** Counts of `rating`, kept by triggers; read only. */
  rating_tally: RatingTallyTable
  rating_rule: RatingRuleTable
  four_good: FourGoodTable
  four_good_criterion: FourGoodCriterionTable
  award_form: AwardFormTable
  legal_basis: LegalBasisTable
  award_money: AwardMoneyTable
  base_pay: BasePayTable
  award_rule: AwardRuleTable
  eligibility_override: EligibilityOverrideTable
  eligibility_answer: EligibilityAnswerTable
  award_round: AwardRoundTable
  nomination: NominationTable
  proposal: ProposalTable
  nomination_opinion: NominationOpinionTable
  nomination_return: NominationReturnTable
  upward_list: UpwardListTable
  upward_result: UpwardResultTable
  dossier_requirement: DossierRequirementTable
  dossier_paper: DossierPaperTable
  dossier_attachment: DossierAttachmentTable
  template_attachment: TemplateAttachmentTable
  council_meeting: CouncilMeetingTable
  council_member: CouncilMemberTable
  council_item: CouncilItemTable
  council_recusal: CouncilRecusalTable
  council_vote: CouncilVoteTable
  council_count: CouncilCountTable
  council_pack: CouncilPackTable
  council_pack_vote: CouncilPackVoteTable
  council_attachment: CouncilAttachmentTable
  decision: DecisionTable
  decision_nomination: DecisionNominationTable
  award: AwardTable
  amendment_line: AmendmentLineTable
  award_revocation: AwardRevocationTable
  decision_attachment: DecisionAttachmentTable
  older_book: OlderBookTable
  older_award: OlderAwardTable
  /** A view, read only: lines of the ledger and of the older books. */
  award_on_record: AwardOnRecordView
  document_number: DocumentNumberTable
  certificate: CertificateTable
  handover: HandoverTable
  print_run: PrintRunTable
  print_sheet: PrintSheetTable
  ceremony: CeremonyTable
  ceremony_decision: CeremonyDecisionTable
  ceremony_group: CeremonyGroupTable
  ceremony_recipient: CeremonyRecipientTable
  ceremony_guest: CeremonyGuestTable
  person_merge: PersonMergeTable
  duplicate_dismissal: DuplicateDismissalTable
  import_batch: ImportBatchTable
  import_mapping: ImportMappingTable
  import_alias: ImportAliasTable
  import_value: ImportValueTable
  saved_view: SavedViewTable
  backup_keys: BackupKeysTable
  backup_run: BackupRunTable
}

/** Enough to read, and no more: it has no `insertInto` and no `transaction`. */
export type Db = Pick<Kysely<Tables>, 'selectFrom' | 'withRecursive' | 'with'>
/** Needed to write. Only a command opens one, so every write belongs to exactly one user action. */
export type Tx = Transaction<Tables>
