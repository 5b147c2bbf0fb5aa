/** The passwords that are guessed first, of those long enough to pass; all in lower case. */
export const COMMONEST: ReadonlySet<string> = new Set(
  `1234567890 12345678910 0123456789 0987654321 9876543210 1234567891 1111111111 0000000000 123123123123 1122334455
  123456789a a123456789 1234567890a q1w2e3r4t5 q1w2e3r4t5y6 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc zaq12wsxcde3 qwertyuiop
  qwertyuiop123 asdfghjkl123 qwerty12345 qwerty123456 abcd123456 abc1234567 abcdefghij abcdefg123 aa123456789 aaa1234567
  password12 password123 password1234 passw0rd123 p@ssw0rd123 p@ssword123 mypassword administrator admin12345 admin123456
  administrator1 changeme123 welcome123 welcome1234 letmein123 iloveyou123 iloveyou1314 woaini1314 woaini521521 woaini1314520
  5201314520 1314520520 nihao123456 zhongguo123 zhang123456 wang123456 liu1234567 shandan123 shandan2022 tongchou123
  government1 zhengfu123 test123456 guest12345 dragon12345 football123 computer123 internet123 1234qwerasdf qazwsxedcrfv`.split(
    /\s+/,
  ),
)
