help = Help
not-understood = Not understood.
busy = The system is busy and has not recorded this yet. What you typed is kept and will be handled as soon as the system is back; there is no need to send it again.
fault = Something went wrong with this message; what you entered before is kept. Please try again, or tell the standing office.

command-start = Start
command-trogiup = Help
command-ngonngu = Language
command-dulieucuatoi = My data
command-xoadulieu = Delete my data
command-baocao = Report on a duty
command-nhiemvu = My unit's duties
command-lichsu = Reports sent
command-vuongmac = Raise an obstacle
command-huy = Stop what I am doing
command-tinhhinh = Where the plan stands
command-donvi = Units, focal points, invitations
command-nhom = Make this group the office's group
