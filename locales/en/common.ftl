help-stranger = This bot follows up { $plan }. To use it you need an invitation link from <b>{ $office }</b>.
help-report =
    <b>Reporting.</b> Choose “{ $button }” at the bottom of the screen and answer one question at a time. Each answer is kept at once; you can go back, stop half-way, go on the next day, or leave the rest to a colleague of your unit.
    You can also send one sentence, for example: “Ngày 20/11 tổ chức mít tinh, 150 người dự, nữ 90”.
help-deadlines =
    <b>Periodic reports and deadlines.</b> Choose “{ $button }” to send the six-month or annual report; the bot has added up your task reports already. It reminds you in working hours before the deadline; the buttons below a reminder let you report now, be reminded again, say that it went out on paper, or ask for more time.
help-leader =
    <b>Leaders of a unit.</b> Choose “{ $button }” to read what the unit has sent; /duties shows which duties have been reported. You read, the focal points enter and send; the bot tells you when the unit is late.
help-overview =
    <b>Overview.</b> Choose “{ $button }” for { $names ->
        [yes] the numbers of the whole plan as of now, the units that are late and the obstacles handed on
       *[no] the numbers of the whole plan as of now; no unit and no person is named, and of sensitive figures no number below 5 is told
    }. You read only; the bot sends you nothing unasked.
help-office =
    <b>Status.</b> Choose “{ $button }”, or type the command with the name of a unit, with or without diacritics, for example: /status { $unit }
    To let the leader of the issuing authority and the superior agency look on: /units, “{ button-office }”.
help-follow-up =
    <b>Following up.</b> Choose “{ $button }” to see who still owes a report and to nudge one, some or all; a unit is told at most once a day. /rehearse shows each message before it is sent, for example: /rehearse this week, /rehearse 14/6; any of them can be cancelled. /reach shows whom the bot cannot write to and who has to be called.
help-privacy = Do not send personal data of victims or children; do not send classified documents.
help-commands = <b>Commands</b>
help-command = /{ $command } · { $description }
help-contact = For help, please turn to <b>{ $office }</b>.
not-understood = The bot did not understand this message. Choose below what you want to do, or type /help.
button-old = This button is from an earlier time. /help shows what can be done.
busy = The system is busy and has not recorded this yet. What you typed is kept and will be handled as soon as the system is back; there is no need to send it again.
many = You write faster than the bot can answer. What you sent on top of it has not been recorded; please wait until the bot has answered, and send it again.
fault = Something went wrong with this message; what you entered before is kept. Please try again, or tell the standing office.
unsaid = The bot could not show this answer. What you entered is kept. Please try again, or type /help.

command-start = Start
command-trogiup = Help
command-ngonngu = Language
command-dulieucuatoi = My data
command-xoadulieu = Delete my data
command-baocao = Report on a duty
command-nhiemvu = My unit's duties
command-hanchot = My unit's deadlines and milestones
command-nopbaocao = Submit a periodic report
command-lichsu = Reports sent
command-vuongmac = Obstacles: raise, answer
command-vangmat = Away for some days, hand over
command-huy = Stop what I am doing
command-tinhhinh = Where the plan stands
command-tongquan = The whole plan on one page
command-tiepnhan = Accept and return reports
command-tonghop = Compile the report, draft it
command-chuabaocao = Who has not reported
command-dondoc = Nudge those who have not reported
command-giahan = Give a unit more time
command-dientap = See what will be sent to whom
command-nhatky = Who did what
command-lienlac = Which units can be reached
command-donvi = Units, focal points, invitations
command-nhom = Make this group the office's group
command-caidat = Settings: times, names in the group
command-near = There is no command /{ $typed }. Did you mean /{ $near }?
command-unknown = There is no command /{ $typed }. Type /help to see what can be done.
edited-command = A message edited into a command does not run it. Please send the command in a new message.
edited-before = Editing a message from before this question changes nothing. Please type it again.
edited-after = { $reports ->
    [yes] Editing a message does not change what was sent. To change a report, choose Correct.
   *[no] Editing a message does not change what was sent.
  }
held-gone = This was sent already or no longer waits for confirmation. Please type it again if needed.
left = Cancelled. Nothing was sent.
left-registration = The registration has ended. To register, open the invitation link again.
rewrite-ask = Please type it again; the new text takes the place of the one above.
button-leave = Cancel
button-copy-link = Copy the link
button-copy = Copy { $text }
# Other words were typed while a text waited.
replace-ask = Is your last message to replace the text that waits?
replace-waits = Waiting to be sent:
button-replace = Replace it with my last message
# What was typed fits several buttons.
button-which = It is not clear which button you mean. Please choose one below.
button-rewrite = Rewrite
button-send-it = Send
# Something else came while the bot waited for an answer.
left-still-asks = Your last message was not used. The bot still waits for this answer:
told-still-open = <i>The bot still waits for the answer to its question before that.</i>
typed-text-only = Only text is taken here; this message is not kept. Please type it.
typed-file-left = Only text is taken here; the picture or file is not kept.
typed-doubts = The text may contain personal data; if so, please type it again without this:
typed-doubts-kept = Please note: the text just stored may contain personal data:
page-number = Page { $page }/{ $pages }
