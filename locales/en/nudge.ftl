nudge-head = <b>From the office: { $matter }</b>
nudge-ask = { $office } asks your unit to send this report.
nudge-word = The standing office says:
nudge-preview = <b>A nudge before it is sent: { $matter }</b>
nudge-last = Last time: { $at }, { $by }, units: { $count }.
nudge-ahead = Note: it is not time for this report yet (last day: { $day }).
nudge-by = Nudged by: { $by }, { $office }{ $phone ->
    [none] .
   *[other] ; telephone: { $phone }.
  }
nudge-by-someone = a member of the office
nudge-to = <b>To { $units } { $units ->
    [one] unit
   *[other] units
  } ({ $people } { $people ->
    [one] person
   *[other] people
  }):</b>
nudge-to-more = and { $count } more
nudge-to-nobody = No unit is chosen, or none is left to write to.
nudge-later = Outside working hours: the bot sends it at { $at }, and not to those who report before that.
button-nudge-schedule = See the schedule, stop it
nudge-text = <b>What they read</b> (one unit as an example):
nudge-out = <b>Not to { $count } { $count ->
    [one] unit
   *[other] units
  }:</b>
nudge-out-line = • { $why } ({ $count }): { $names }
nudge-told = told less than a day ago
nudge-planned = to be told
nudge-all-reported = All units have sent { $deadline }; there is nobody to nudge.
nudge-choose = <b>Choose units to nudge: { $matter }</b>
nudge-chosen = Chosen units: { $ratio }.
nudge-word-ask = Type the office's own word to go with it ({ $from } to { $to } characters):
nudge-sent = <b>{ $when ->
    [later] To be sent at { $at }
   *[now] Sent
  }: { $matter }</b>
    Units: { $units }, people: { $people }:
nudge-sent-before = This nudge has been sent.
nudge-nobody-left = No unit is left to write to.
nudge-dropped = Dropped; nothing was sent.
button-nudge = Nudge
button-nudge-all-overdue = Nudge all
button-nudge-some = Choose units to nudge
button-nudge-send = Send ({ $count } { $count ->
    [one] unit
   *[other] units
  })
button-nudge-choose = Choose units
button-nudge-again = Urge again ({ $count } { $count ->
    [one] unit
   *[other] units
  } told before)
nudge-urgent-ask = Why do they have to be urged again within a day? The units read it. For example: the district meets at 2 pm today
nudge-urgent = <b>Urged again today because:</b> { $why }
button-nudge-word = Add a word
button-nudge-reword = Change the word
button-nudge-no-word = Leave the word out
button-nudge-drop = Do not send
button-nudge-all = Choose all
button-nudge-none = Choose none
button-nudge-done = Done
describe-nudge = Nudge: { $deadline }

# Whatever else is owed
nudge-ask-duties = { $office } asks your unit to report on these duties, which are due:
nudge-ask-duty = { $office } asks your unit to report on this duty:
nudge-ask-milestone = { $office } asks your unit to do this and to tell that it is done:
nudge-ask-paper = { $office } asks your unit for the signed copy:
nudge-ask-returned = { $office } asks your unit to correct and send again:
nudge-ask-deadline = { $office } asks your unit for this report.
nudge-milestone = { $milestone } ({ $day })
nudge-paper = { $deadline }{ $state ->
    [claimed] : said to be sent, not confirmed by the standing office
    [refused] : not received by the standing office
   *[none] : sent through the bot, no signed copy yet
  }
nudge-returned = { $what }, to be sent again by the end of { $due }
nudge-more-things = … and { $count } more
nudge-matters = <b>What is to be asked for?</b> In brackets: how many units owe it.
nudge-nothing-owed = No unit owes anything now.
button-nudge-matters = What else is owed
button-nudge-ahead = { $matter }: not due yet
button-nudge-matter = { $matter } ({ $count })
button-nudge-other-duty = Another duty
