# Said in place of a command: a line each, ways of saying it divided by |. With marks or without, in any case of letters.
words-start = start again|start over|open the menu|menu
words-trogiup = help|how does it work|instructions|what can you do|how to use|how do i use this
words-ngonngu = language|change language|choose language|english|vietnamese
words-dulieucuatoi = my data|show my data|what do you know about me
words-xoadulieu = delete my data|delete my account|forget me
words-baocao = report|new report|make a report|report on a duty
words-nhiemvu = duties|my duties|our duties|list of duties|what do we have to do|progress|how far are we
words-hanchot = deadlines|deadline|due dates|show deadlines|when is it due|when is the deadline|how many days are left
words-nopbaocao = periodic report|submit a report|six-month report|annual report|submit the periodic report
words-lichsu = history|reports sent|our reports|correct a report|withdraw a report
words-vuongmac = obstacle|obstacles|raise an obstacle|difficulties|a problem
words-vangmat = away|i am away|on leave|hand over for some days
words-huy = cancel|stop|quit|leave|never mind
words-tinhhinh = status|show status|progress|how far are we|where do we stand|the standing
words-tongquan = overview|show the overview|one page
words-tiepnhan = inbox|accept reports|reports to accept|new reports
words-tonghop = compile|compile the report|draft the report|report draft
words-chuabaocao = missing|who is missing|who has not reported|units missing|who still owes
words-dondoc = nudge|nudge units|urge units|remind units
words-giahan = extension|extensions|extend|more time|ask for more time
words-dientap = rehearsal|rehearse|what will be sent|preview of notices
words-nhatky = log|audit log|who did what
words-xuatbaocao = export|export tables|export the tables|download evidence
words-lienlac = reach|who can be reached|who cannot be reached
words-donvi = units|list of units|invite|invitations|focal points
words-nhom = group|set the group|the office's group
words-caidat = settings|change settings

# What may stand before and after it without changing what is meant.
words-before = please|show me|show|i want to see|i want to|i want|i need|can i see|open
words-after = please|now|thanks
target-of-units = • Target “{ $wording }”: { $ratio } units have reached it, { $told } { $told ->
    [one] unit has
   *[other] units have
  } figures
targets-more = • and { $count } more { $count ->
    [one] target
   *[other] targets
  }
