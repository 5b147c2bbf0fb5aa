/** Enterprises of the demonstration, which industry keeps under these codes. */
export const APPLICANTS = [
  { applicantUscc: '91620725MA70010005', applicant: '云岭面粉加工有限公司（演示01）' },
  { applicantUscc: '91620725MA70012744', applicant: '弱水青稞酒业有限公司（演示03）' },
  { applicantUscc: '91620725MA70014110', applicant: '祁雪中药饮片有限公司（演示04）' },
  { applicantUscc: '91620725MA7001685Y', applicant: '丹霞铁合金有限公司（演示06）' },
  { applicantUscc: '91620725MA70020968', applicant: '金穗光伏设备有限公司（演示09）' },
  { applicantUscc: '91620725MA7002370L', applicant: '云岭煤业有限公司（演示11）' },
  { applicantUscc: '91620725MA7002507E', applicant: '朔原新能源发电有限公司（演示12）' },
  { applicantUscc: '91620725MA70029189', applicant: '焉坡青稞酒业有限公司（演示15）' },
] as const
