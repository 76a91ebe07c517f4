import type { FieldList } from './field-words'

/** Words of what is registered of a village: incomes, cooperatives, industries, projects, ratings, clusters, postings. */
export const registryFields: FieldList = {
  year: { zh: '年度', en: 'year' },
  note: { zh: '备注', en: 'note' },

  incomes: { zh: '集体收入', en: 'collective incomes' },
  totalYuan: { zh: '总收入', en: 'total income', unit: 'YUAN' },
  operatingYuan: { zh: '经营性收入', en: 'operating income', unit: 'YUAN' },
  businessYuan: { zh: '经营收入', en: 'business income', unit: 'YUAN' },
  contractingYuan: { zh: '发包及上交收入', en: 'contracting and remitted income', unit: 'YUAN' },
  investmentYuan: { zh: '投资收益', en: 'return on investment', unit: 'YUAN' },
  subsidyYuan: { zh: '补助收入', en: 'subsidies', unit: 'YUAN' },
  otherYuan: { zh: '其他收入', en: 'other income', unit: 'YUAN' },
  residentIncomes: { zh: '村民人均收入(上报)', en: 'reported income per head' },
  reportedYuan: { zh: '上报人均收入', en: 'reported income per head', unit: 'YUAN' },
  ruralIncomeStats: { zh: '农村居民人均可支配收入', en: 'disposable income of rural residents' },
  valueYuan: { zh: '人均可支配收入', en: 'disposable income per head', unit: 'YUAN' },

  cooperatives: { zh: '合作社', en: 'cooperatives' },
  ledByPartyBranch: { zh: '是否党支部领办', en: 'led by the Party branch' },
  memberHouseholds: { zh: '入社户数', en: 'member households', unit: 'HOUSEHOLDS' },
  operatingStatus: { zh: '运行情况', en: 'operating status' },
  registeredOn: { zh: '登记日期', en: 'registered on' },
  deregisteredOn: { zh: '注销日期', en: 'deregistered on' },
  'Cooperative.level': { zh: '示范等级', en: 'model level' },

  industries: { zh: '产业', en: 'industries' },
  isSpecialty: { zh: '是否优势特色产业', en: 'specialty industry' },
  areaMu: { zh: '面积', en: 'area', unit: 'MU' },
  outputYuan: { zh: '年产值', en: 'yearly output', unit: 'YUAN' },
  startedOn: { zh: '开始日期', en: 'started on' },
  endedOn: { zh: '结束日期', en: 'ended on' },

  projects: { zh: '民生实事', en: 'livelihood projects' },
  beneficiaryHouseholds: { zh: '受益户数', en: 'households that benefit', unit: 'HOUSEHOLDS' },
  completedOn: { zh: '办结日期', en: 'completed on' },
  dueOn: { zh: '期限', en: 'due on' },
  'LivelihoodProject.investmentYuan': { zh: '投资额', en: 'investment', unit: 'YUAN' },

  starRating: { zh: '星级评定', en: 'star rating' },
  starRatings: { zh: '历年星级', en: 'star ratings' },
  stars: { zh: '星级', en: 'stars', unit: 'STARS' },
  underRectification: { zh: '是否整顿期不评星', en: 'under rectification' },
  ratedOn: { zh: '评定日期', en: 'rated on' },
  approvedBy: { zh: '批准单位', en: 'approved by' },

  profile: { zh: '户数人口', en: 'profile' },
  partyMembers: { zh: '党员', en: 'Party members', unit: 'PERSONS' },
  registeredHouseholds: { zh: '户籍户', en: 'registered households', unit: 'HOUSEHOLDS' },
  registeredPopulation: { zh: '户籍人口', en: 'registered population', unit: 'PERSONS' },
  residentHouseholds: { zh: '常住户', en: 'resident households', unit: 'HOUSEHOLDS' },
  residentPopulation: { zh: '常住人口', en: 'resident population', unit: 'PERSONS' },

  categories: { zh: '村庄类别', en: 'categories' },
  category: { zh: '村庄类别', en: 'category' },
  isCityKeyVillage: { zh: '是否市重点帮扶村', en: 'key assistance village of the city' },
  listedOn: { zh: '列入日期', en: 'listed on' },
  delistedOn: { zh: '退出日期', en: 'left the list on' },

  cluster: { zh: '片区', en: 'cluster' },
  clusters: { zh: '片区', en: 'clusters' },
  isPilot: { zh: '是否试点', en: 'pilot' },
  leadVillage: { zh: '牵头村', en: 'lead village' },

  postings: { zh: '派驻', en: 'postings' },
  role: { zh: '派驻人员', en: 'who is posted' },
  roundKey: { zh: '轮次', en: 'round' },
  serial: { zh: '任次', en: 'number of the posting' },
  startOn: { zh: '起始日期', en: 'starts on' },
  endOn: { zh: '结束日期', en: 'ends on' },
  endReason: { zh: '结束原因', en: 'why it ended' },
}
