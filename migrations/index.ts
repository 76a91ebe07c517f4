import { Divisions1764000001000 } from './1764000001000-Divisions'
import { Intake1764000002000 } from './1764000002000-Intake'
import { Villages1764000003000 } from './1764000003000-Villages'
import { Cooperatives1764000003010 } from './1764000003010-Cooperatives'
import { Industries1764000003020 } from './1764000003020-Industries'
import { Incomes1764000003030 } from './1764000003030-Incomes'
import { Projects1764000003040 } from './1764000003040-Projects'
import { Ratings1764000003050 } from './1764000003050-Ratings'
import { Clusters1764000003060 } from './1764000003060-Clusters'
import { Figures1764000003070 } from './1764000003070-Figures'
import { Postings1764000004000 } from './1764000004000-Postings'
import { Tours1764000005000 } from './1764000005000-Tours'
import { Contents1764000005010 } from './1764000005010-Contents'
import { ClusterMilestones1764000005020 } from './1764000005020-ClusterMilestones'
import { People1764000006000 } from './1764000006000-People'
import { Audit1764000006010 } from './1764000006010-Audit'
import { Oidc1764000006020 } from './1764000006020-Oidc'
import { TourLeads1764000007010 } from './1764000007010-TourLeads'

/** Every migration, oldest first. A test asks that no file of this folder is missing here. */
export const migrations = [
  Divisions1764000001000,
  Intake1764000002000,
  Villages1764000003000,
  Cooperatives1764000003010,
  Industries1764000003020,
  Incomes1764000003030,
  Projects1764000003040,
  Ratings1764000003050,
  Clusters1764000003060,
  Figures1764000003070,
  Postings1764000004000,
  Tours1764000005000,
  Contents1764000005010,
  ClusterMilestones1764000005020,
  People1764000006000,
  Audit1764000006010,
  Oidc1764000006020,
  TourLeads1764000007010,
]
