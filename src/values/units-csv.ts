/** Generated from `packs/_shared/units.csv`: edit that, then see `shared-tables.test.ts`. */
export const unitsCsv = `code,kind,name_en,name_zh,numerator,denominator,offset
kt,mass,kilotonne,千吨,1000000,1,0
t,mass,tonne,吨,1000,1,0
kg,mass,kilogram,千克,1,1,0
g,mass,gram,克,1,1000,0
mg,mass,milligram,毫克,1,1000000,0
ug,mass,microgram,微克,1,1000000000,0
ng,mass,nanogram,纳克,1,1000000000000,0
[lb_av],mass,pound,磅,45359237,100000000,0
[oz_av],mass,ounce,盎司,45359237,1600000000,0
[oz_tr],mass,troy ounce,金衡盎司,19439673,625000000,0
km,length,kilometre,千米,1000,1,0
m,length,metre,米,1,1,0
dm,length,decimetre,分米,1,10,0
cm,length,centimetre,厘米,1,100,0
mm,length,millimetre,毫米,1,1000,0
um,length,micrometre,微米,1,1000000,0
nm,length,nanometre,纳米,1,1000000000,0
pm,length,picometre,皮米,1,1000000000000,0
Ao,length,ångström,埃,1,10000000000,0
[in_i],length,inch,英寸,127,5000,0
[mil_i],length,mil,密耳,127,5000000,0
[ft_i],length,foot,英尺,381,1250,0
[yd_i],length,yard,码,1143,1250,0
[mi_i],length,mile,英里,201168,125,0
[nmi_i],length,nautical mile,海里,1852,1,0
km2,area,square kilometre,平方千米,1000000,1,0
m2,area,square metre,平方米,1,1,0
cm2,area,square centimetre,平方厘米,1,10000,0
mm2,area,square millimetre,平方毫米,1,1000000,0
um2,area,square micrometre,平方微米,1,1000000000000,0
m3,volume,cubic metre,立方米,1,1,0
dm3,volume,cubic decimetre,立方分米,1,1000,0
cm3,volume,cubic centimetre,立方厘米,1,1000000,0
mm3,volume,cubic millimetre,立方毫米,1,1000000000,0
kL,volume,kilolitre,千升,1,1,0
L,volume,litre,升,1,1000,0
mL,volume,millilitre,毫升,1,1000000,0
uL,volume,microlitre,微升,1,1000000000,0
[gal_us],volume,US gallon,美制加仑,473176473,125000000000,0
wk,time,week,周,604800,1,0
d,time,day,天,86400,1,0
h,time,hour,小时,3600,1,0
min,time,minute,分钟,60,1,0
s,time,second,秒,1,1,0
ms,time,millisecond,毫秒,1,1000,0
us,time,microsecond,微秒,1,1000000,0
ns,time,nanosecond,纳秒,1,1000000000,0
ps,time,picosecond,皮秒,1,1000000000000,0
fs,time,femtosecond,飞秒,1,1000000000000000,0
K,temperature,kelvin,开尔文,1,1,0
mK,temperature,millikelvin,毫开尔文,1,1000,0
Cel,temperature,degree Celsius,摄氏度,1,1,273.15
[degF],temperature,degree Fahrenheit,华氏度,5,9,459.67
GPa,pressure,gigapascal,吉帕斯卡,1000000000,1,0
MPa,pressure,megapascal,兆帕斯卡,1000000,1,0
kPa,pressure,kilopascal,千帕斯卡,1000,1,0
Pa,pressure,pascal,帕斯卡,1,1,0
mPa,pressure,millipascal,毫帕斯卡,1,1000,0
uPa,pressure,micropascal,微帕斯卡,1,1000000,0
hPa,pressure,hectopascal,百帕斯卡,100,1,0
bar,pressure,bar,巴,100000,1,0
mbar,pressure,millibar,毫巴,100,1,0
atm,pressure,standard atmosphere,标准大气压,101325,1,0
mm[Hg],pressure,millimetre of mercury,毫米汞柱,66661,500,0
[psi],pressure,pound per square inch,磅每平方英寸,8896443230521,1290320000,0
N/mm2,pressure,newton per square millimetre,牛顿每平方毫米,1000000,1,0
MN,force,meganewton,兆牛顿,1000000,1,0
kN,force,kilonewton,千牛顿,1000,1,0
N,force,newton,牛顿,1,1,0
mN,force,millinewton,毫牛顿,1,1000,0
uN,force,micronewton,微牛顿,1,1000000,0
[lbf_av],force,pound-force,磅力,8896443230521,2000000000000,0
N.m,torque,newton metre,牛顿米,1,1,0
kN.m,torque,kilonewton metre,千牛顿米,1000,1,0
N.s,impulse,newton second,牛顿秒,1,1,0
kN.s,impulse,kilonewton second,千牛顿秒,1000,1,0
MN.s,impulse,meganewton second,兆牛顿秒,1000000,1,0
N/m,stiffness,newton per metre,牛顿每米,1,1,0
kN/m,stiffness,kilonewton per metre,千牛顿每米,1000,1,0
TJ,energy,terajoule,太焦耳,1000000000000,1,0
GJ,energy,gigajoule,吉焦耳,1000000000,1,0
MJ,energy,megajoule,兆焦耳,1000000,1,0
kJ,energy,kilojoule,千焦耳,1000,1,0
J,energy,joule,焦耳,1,1,0
mJ,energy,millijoule,毫焦耳,1,1000,0
uJ,energy,microjoule,微焦耳,1,1000000,0
nJ,energy,nanojoule,纳焦耳,1,1000000000,0
TeV,energy,teraelectronvolt,太电子伏特,801088317,5000000000000000,0
GeV,energy,gigaelectronvolt,吉电子伏特,801088317,5000000000000000000,0
MeV,energy,megaelectronvolt,兆电子伏特,801088317,5000000000000000000000,0
keV,energy,kiloelectronvolt,千电子伏特,801088317,5000000000000000000000000,0
eV,energy,electronvolt,电子伏特,801088317,5000000000000000000000000000,0
GW.h,energy,gigawatt hour,吉瓦特小时,3600000000000,1,0
MW.h,energy,megawatt hour,兆瓦特小时,3600000000,1,0
kW.h,energy,kilowatt hour,千瓦特小时,3600000,1,0
W.h,energy,watt hour,瓦特小时,3600,1,0
cal_th,energy,thermochemical calorie,热化学卡,523,125,0
TW,power,terawatt,太瓦特,1000000000000,1,0
GW,power,gigawatt,吉瓦特,1000000000,1,0
MW,power,megawatt,兆瓦特,1000000,1,0
kW,power,kilowatt,千瓦特,1000,1,0
W,power,watt,瓦特,1,1,0
mW,power,milliwatt,毫瓦特,1,1000,0
uW,power,microwatt,微瓦特,1,1000000,0
nW,power,nanowatt,纳瓦特,1,1000000000,0
W/m2,power_density,watt per square metre,瓦特每平方米,1,1,0
W/cm2,power_density,watt per square centimetre,瓦特每平方厘米,10000,1,0
kW/cm2,power_density,kilowatt per square centimetre,千瓦特每平方厘米,10000000,1,0
mW/cm2,power_density,milliwatt per square centimetre,毫瓦特每平方厘米,10,1,0
J/m2,energy_density,joule per square metre,焦耳每平方米,1,1,0
J/cm2,energy_density,joule per square centimetre,焦耳每平方厘米,10000,1,0
J/kg,specific_energy,joule per kilogram,焦耳每千克,1,1,0
kJ/kg,specific_energy,kilojoule per kilogram,千焦耳每千克,1000,1,0
MJ/kg,specific_energy,megajoule per kilogram,兆焦耳每千克,1000000,1,0
W.h/kg,specific_energy,watt hour per kilogram,瓦特小时每千克,3600,1,0
W/kg,specific_power,watt per kilogram,瓦特每千克,1,1,0
kW/kg,specific_power,kilowatt per kilogram,千瓦特每千克,1000,1,0
THz,frequency,terahertz,太赫兹,1000000000000,1,0
GHz,frequency,gigahertz,吉赫兹,1000000000,1,0
MHz,frequency,megahertz,兆赫兹,1000000,1,0
kHz,frequency,kilohertz,千赫兹,1000,1,0
Hz,frequency,hertz,赫兹,1,1,0
mHz,frequency,millihertz,毫赫兹,1,1000,0
/s,event_rate,per second,每秒,1,1,0
/min,event_rate,per minute,每分钟,1,60,0
/h,event_rate,per hour,每小时,1,3600,0
{rev}/s,rotational_frequency,revolution per second,转每秒,1,1,0
{rev}/min,rotational_frequency,revolution per minute,转每分钟,1,60,0
rad/s,angular_velocity,radian per second,弧度每秒,1,1,0
mrad/s,angular_velocity,milliradian per second,毫弧度每秒,1,1000,0
deg/s,angular_velocity_in_degrees,degree per second,度每秒,1,1,0
deg/h,angular_velocity_in_degrees,degree per hour,度每小时,1,3600,0
rad,angle,radian,弧度,1,1,0
mrad,angle,milliradian,毫弧度,1,1000,0
urad,angle,microradian,微弧度,1,1000000,0
deg,angle_in_degrees,degree of arc,度,1,1,0
',angle_in_degrees,minute of arc,角分,1,60,0
'',angle_in_degrees,second of arc,角秒,1,3600,0
sr,solid_angle,steradian,球面度,1,1,0
m/s,velocity,metre per second,米每秒,1,1,0
km/s,velocity,kilometre per second,千米每秒,1000,1,0
cm/s,velocity,centimetre per second,厘米每秒,1,100,0
mm/s,velocity,millimetre per second,毫米每秒,1,1000,0
m/min,velocity,metre per minute,米每分钟,1,60,0
km/h,velocity,kilometre per hour,千米每小时,5,18,0
[kn_i],velocity,knot,节,463,900,0
m/s2,acceleration,metre per second squared,米每二次方秒,1,1,0
[g],acceleration,standard acceleration of free fall,标准重力加速度,196133,20000,0
kg/m3,density,kilogram per cubic metre,千克每立方米,1,1,0
g/cm3,density,gram per cubic centimetre,克每立方厘米,1000,1,0
g/mL,density,gram per millilitre,克每毫升,1000,1,0
g/L,density,gram per litre,克每升,1,1,0
mg/L,density,milligram per litre,毫克每升,1,1000,0
mg/m3,density,milligram per cubic metre,毫克每立方米,1,1000000,0
kg/m2,areal_density,kilogram per square metre,千克每平方米,1,1,0
g/m2,areal_density,gram per square metre,克每平方米,1,1000,0
m3/s,volume_flow,cubic metre per second,立方米每秒,1,1,0
m3/min,volume_flow,cubic metre per minute,立方米每分钟,1,60,0
m3/h,volume_flow,cubic metre per hour,立方米每小时,1,3600,0
L/s,volume_flow,litre per second,升每秒,1,1000,0
L/min,volume_flow,litre per minute,升每分钟,1,60000,0
L/h,volume_flow,litre per hour,升每小时,1,3600000,0
mL/min,volume_flow,millilitre per minute,毫升每分钟,1,60000000,0
kg/s,mass_flow,kilogram per second,千克每秒,1,1,0
kg/h,mass_flow,kilogram per hour,千克每小时,1,3600,0
g/h,mass_flow,gram per hour,克每小时,1,3600000,0
t/h,mass_flow,tonne per hour,吨每小时,5,18,0
t/d,mass_flow,tonne per day,吨每天,5,432,0
Pa.m3/s,leak_rate,pascal cubic metre per second,帕斯卡立方米每秒,1,1,0
mbar.L/s,leak_rate,millibar litre per second,毫巴升每秒,1,10,0
Pa.s,dynamic_viscosity,pascal second,帕斯卡秒,1,1,0
mPa.s,dynamic_viscosity,millipascal second,毫帕斯卡秒,1,1000,0
m2/s,kinematic_viscosity,square metre per second,平方米每秒,1,1,0
mm2/s,kinematic_viscosity,square millimetre per second,平方毫米每秒,1,1000000,0
MA,electric_current,megaampere,兆安培,1000000,1,0
kA,electric_current,kiloampere,千安培,1000,1,0
A,electric_current,ampere,安培,1,1,0
mA,electric_current,milliampere,毫安培,1,1000,0
uA,electric_current,microampere,微安培,1,1000000,0
nA,electric_current,nanoampere,纳安培,1,1000000000,0
MV,electric_potential,megavolt,兆伏特,1000000,1,0
kV,electric_potential,kilovolt,千伏特,1000,1,0
V,electric_potential,volt,伏特,1,1,0
mV,electric_potential,millivolt,毫伏特,1,1000,0
uV,electric_potential,microvolt,微伏特,1,1000000,0
MOhm,electric_resistance,megaohm,兆欧姆,1000000,1,0
kOhm,electric_resistance,kiloohm,千欧姆,1000,1,0
Ohm,electric_resistance,ohm,欧姆,1,1,0
mOhm,electric_resistance,milliohm,毫欧姆,1,1000,0
F,capacitance,farad,法拉,1,1,0
mF,capacitance,millifarad,毫法拉,1,1000,0
uF,capacitance,microfarad,微法拉,1,1000000,0
nF,capacitance,nanofarad,纳法拉,1,1000000000,0
pF,capacitance,picofarad,皮法拉,1,1000000000000,0
H,inductance,henry,亨利,1,1,0
mH,inductance,millihenry,毫亨利,1,1000,0
uH,inductance,microhenry,微亨利,1,1000000,0
nH,inductance,nanohenry,纳亨利,1,1000000000,0
C,electric_charge,coulomb,库仑,1,1,0
mC,electric_charge,millicoulomb,毫库仑,1,1000,0
A.h,electric_charge,ampere hour,安时,3600,1,0
mA.h,electric_charge,milliampere hour,毫安时,18,5,0
Ohm.m,resistivity,ohm metre,欧姆米,1,1,0
Ohm.cm,resistivity,ohm centimetre,欧姆厘米,1,100,0
A/m2,current_density,ampere per square metre,安培每平方米,1,1,0
A/cm2,current_density,ampere per square centimetre,安培每平方厘米,10000,1,0
A/mm2,current_density,ampere per square millimetre,安培每平方毫米,1000000,1,0
V/m,electric_field_strength,volt per metre,伏特每米,1,1,0
kV/m,electric_field_strength,kilovolt per metre,千伏特每米,1000,1,0
T,magnetic_flux_density,tesla,特斯拉,1,1,0
mT,magnetic_flux_density,millitesla,毫特斯拉,1,1000,0
uT,magnetic_flux_density,microtesla,微特斯拉,1,1000000,0
nT,magnetic_flux_density,nanotesla,纳特斯拉,1,1000000000,0
G,magnetic_flux_density,gauss,高斯,1,10000,0
TBq,radioactivity,terabecquerel,太贝可勒尔,1000000000000,1,0
GBq,radioactivity,gigabecquerel,吉贝可勒尔,1000000000,1,0
MBq,radioactivity,megabecquerel,兆贝可勒尔,1000000,1,0
kBq,radioactivity,kilobecquerel,千贝可勒尔,1000,1,0
Bq,radioactivity,becquerel,贝可勒尔,1,1,0
kCi,radioactivity,kilocurie,千居里,37000000000000,1,0
Ci,radioactivity,curie,居里,37000000000,1,0
mCi,radioactivity,millicurie,毫居里,37000000,1,0
uCi,radioactivity,microcurie,微居里,37000,1,0
kGy,absorbed_dose,kilogray,千戈瑞,1000,1,0
Gy,absorbed_dose,gray,戈瑞,1,1,0
mGy,absorbed_dose,milligray,毫戈瑞,1,1000,0
RAD,absorbed_dose,rad (absorbed dose),拉德,1,100,0
Gy/s,absorbed_dose_rate,gray per second,戈瑞每秒,1,1,0
Sv,dose_equivalent,sievert,希沃特,1,1,0
mSv,dose_equivalent,millisievert,毫希沃特,1,1000,0
uSv,dose_equivalent,microsievert,微希沃特,1,1000000,0
REM,dose_equivalent,rem,雷姆,1,100,0
kmol,amount_of_substance,kilomole,千摩尔,1000,1,0
mol,amount_of_substance,mole,摩尔,1,1,0
mmol,amount_of_substance,millimole,毫摩尔,1,1000,0
mol/m3,amount_concentration,mole per cubic metre,摩尔每立方米,1,1,0
mol/L,amount_concentration,mole per litre,摩尔每升,1000,1,0
Tbit,data,terabit,太比特,1000000000000,1,0
Gbit,data,gigabit,吉比特,1000000000,1,0
Mbit,data,megabit,兆比特,1000000,1,0
kbit,data,kilobit,千比特,1000,1,0
bit,data,bit,比特,1,1,0
TBy,data,terabyte,太字节,8000000000000,1,0
GBy,data,gigabyte,吉字节,8000000000,1,0
MBy,data,megabyte,兆字节,8000000,1,0
kBy,data,kilobyte,千字节,8000,1,0
By,data,byte,字节,8,1,0
Tbit/s,data_rate,terabit per second,太比特每秒,1000000000000,1,0
Gbit/s,data_rate,gigabit per second,吉比特每秒,1000000000,1,0
Mbit/s,data_rate,megabit per second,兆比特每秒,1000000,1,0
kbit/s,data_rate,kilobit per second,千比特每秒,1000,1,0
bit/s,data_rate,bit per second,比特每秒,1,1,0
{sample}/s,sampling_rate,sample per second,采样每秒,1,1,0
{WT},computing_performance,weighted teraFLOPS,加权每秒万亿次浮点运算,1,1,0
1,ratio,one (a plain number),一（纯数）,1,1,0
%,ratio,per cent,百分之一,1,100,0
[ppth],ratio,part per thousand,千分之一,1,1000,0
[ppm],ratio,part per million,百万分之一,1,1000000,0
[ppb],ratio,part per billion (10⁹),十亿分之一,1,1000000000,0
[pptr],ratio,part per trillion (10¹²),万亿分之一,1,1000000000000,0
dB,level,decibel,分贝,1,1,0
/K,temperature_coefficient,per kelvin,每开尔文,1,1,0
[ppm]/K,temperature_coefficient,part per million per kelvin,百万分之一每开尔文,1,1000000,0
W/m/K,thermal_conductivity,watt per metre kelvin,瓦特每米开尔文,1,1,0
cd,luminous_intensity,candela,坎德拉,1,1,0
lm,luminous_flux,lumen,流明,1,1,0
lx,illuminance,lux,勒克斯,1,1,0
{piece},count,piece,件,1,1,0
{set},sets,set,套,1,1,0
{copy},copies,copy,份,1,1,0
`
